"""Submit forms."""
