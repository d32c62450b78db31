"""Make, change, suppress, merge and delete people."""
