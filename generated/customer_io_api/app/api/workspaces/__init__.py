"""Read the workspaces of the account."""
