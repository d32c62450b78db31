"""Folders and reusable components that emails are made of."""
