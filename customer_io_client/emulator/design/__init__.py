"""What becomes of an email of the Design Studio: components put in, transformed, checked, pictured. No state."""
