"""Find objects and read what the workspace holds of them."""
