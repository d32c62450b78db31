"""Faults on purpose: rules as data, which requests they strike, and what happens to the answer."""
