"""Decisions without input or output: no socket, sleep, clock, thread or event loop in this room."""
