"""Builders of the items of a batch: each checks its arguments at once and returns the generated model."""
