"""The command `customer-io`. It needs the extra `cli`."""
