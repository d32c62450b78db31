"""Files inside JSON: each is read and becomes Base64, and what was given stays as it is."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import cast

from customer_io_api import _limits
from customer_io_client.client.files import read_file
from customer_io_client.core.encode import encode, path_step
from customer_io_client.core.limits import within
from customer_io_client.exceptions import InvalidInputError


def encoded_files(files: object, *, field: str) -> dict[str, str]:
    """Base64 by file name.

    Args:
        files: by name: bytes, a path, an open binary file, or text that is Base64 already; line ends in it are
            left out.
        field: where they stand among the arguments, for the error.

    Raises:
        InvalidInputError: a name or a file of another kind, a file that cannot be read, or text that is no Base64.
        TooLargeError: more than 2 MB in all, counted before Base64.
    """
    if not isinstance(files, Mapping):
        raise InvalidInputError(f"{field}: must be a mapping, not {type(files).__name__}", field=field)
    found: dict[str, str] = {}
    size = 0
    for name, file in cast("Mapping[object, object]", files).items():
        called = _name(name, field)
        found[called], more = _encoded(file, _limits.ATTACHMENT_BYTES - size, field + path_step(called))
        size += more
        within(_limits.ATTACHMENT_BYTES, size, f"{field} in all", field=field)
    return found


def _name(name: object, field: str) -> str:
    text = encode(name, dialect="unix", path=field)
    if not isinstance(text, str) or not text.strip():
        raise InvalidInputError(f"{field}: a file needs a name, as text", field=field)
    return text


def _encoded(file: object, most: int, field: str) -> tuple[str, int]:
    """The Base64 of a file, and the size of what is in it."""
    if not isinstance(file, str):
        data = read_file(file, most, field=field).data
        return b64encode(data).decode(), len(data)
    text = file.replace("\r", "").replace("\n", "")
    try:
        return text, len(b64decode(text, validate=True))
    except ValueError:
        reason = "text must be Base64; give bytes, or a pathlib.Path to read"
    raise InvalidInputError(f"{field}: {reason}", field=field)
