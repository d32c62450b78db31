"""One segment of a URL path, encoded once."""

from urllib.parse import quote


def path_segment(value: str | int) -> str:
    """Percent-encode one path segment; `''`, `.` and `..` are refused, as they would reach another endpoint."""
    text = str(value)
    if text in ("", ".", ".."):
        raise ValueError("a path segment cannot be empty, '.' or '..'")
    return quote(text, safe="")
