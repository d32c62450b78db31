"""Generated from the contract of the Track API."""
