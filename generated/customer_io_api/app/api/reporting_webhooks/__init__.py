"""Register, read, change and remove reporting webhooks."""
