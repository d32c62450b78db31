"""Seeds: documents that a workspace is filled from."""
