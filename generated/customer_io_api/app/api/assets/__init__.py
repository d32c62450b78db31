"""Upload, read, move and delete files and their folders."""
