"""Act on a delivery for the person who got it."""
