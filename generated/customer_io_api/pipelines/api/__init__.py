"""One module an operation: its request as plain data, its answer typed."""
