"""Trigger broadcasts, read their results, and change the content of their steps."""
