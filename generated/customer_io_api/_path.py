"""One segment of a URL path, encoded once."""

from urllib.parse import quote


def path_segment(value: str | int, *, may_be_empty: bool = False) -> str:
    """Percent-encode one path segment; `.`, `..` and mostly `''` are refused, as they would reach another endpoint."""
    text = str(value)
    if text in (".", "..") or not (text or may_be_empty):
        raise ValueError("a path segment cannot be empty, '.' or '..'")
    return quote(text, safe="")
