"""Make, send and read newsletters, their contents and their results."""
