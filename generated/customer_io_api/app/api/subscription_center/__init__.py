"""Read topics and channels, and link a person to their own page."""
