"""The only room that touches network, clock and sleep."""
