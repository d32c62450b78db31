"""Generated from `spec/`: models, endpoints and resource classes. Edit the contract, not these files."""
