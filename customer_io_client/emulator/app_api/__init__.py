"""The App API, a module a family of operations."""
