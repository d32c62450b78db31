"""Report what became of messages, where the service cannot see it."""
