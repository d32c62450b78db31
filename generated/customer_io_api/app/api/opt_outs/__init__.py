"""Read and write who wants no messages from which sender."""
