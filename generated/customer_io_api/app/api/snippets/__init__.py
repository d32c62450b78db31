"""Make, read, change and delete snippets."""
