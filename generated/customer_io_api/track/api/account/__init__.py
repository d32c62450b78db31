"""Ask where an account lives."""
