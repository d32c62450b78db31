"""Make, read and delete segments."""
