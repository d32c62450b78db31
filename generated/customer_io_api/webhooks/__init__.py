"""Generated from the contract of the reporting webhooks."""
