"""Read the senders of messages and what uses them."""
