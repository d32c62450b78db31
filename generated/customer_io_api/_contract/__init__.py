"""The merged contract of each API, as JSON."""
