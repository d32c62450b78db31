"""Find people and read what the workspace holds of them."""
