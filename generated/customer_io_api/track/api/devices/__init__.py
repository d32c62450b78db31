"""Add, update and remove the devices that pushes go to."""
