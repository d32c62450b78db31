"""A typed client for Customer.io."""
