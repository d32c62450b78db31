"""Start, change and end live notifications."""
