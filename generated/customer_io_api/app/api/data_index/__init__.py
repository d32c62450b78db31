"""Describe attributes and events for those who work in the workspace."""
