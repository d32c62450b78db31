"""Generated from the contract of the Pipelines API."""
