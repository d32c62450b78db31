"""Make, read, change and delete collections and their rows."""
