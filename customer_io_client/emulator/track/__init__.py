"""The Track API, a module a family of operations."""
