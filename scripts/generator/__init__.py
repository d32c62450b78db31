"""From the contract in `spec/` to the package in `generated/`."""
