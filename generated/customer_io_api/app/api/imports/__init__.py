"""Start imports and watch them."""
