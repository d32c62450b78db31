"""Read, move and delete uploaded files and their folders."""
