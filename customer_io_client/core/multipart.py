"""Forms with files: multipart/form-data as RFC 7578 has it, from plain values to bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final

MEDIA_TYPES: Final[Mapping[str, str]] = {
    "bmp": "image/bmp",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "pdf": "application/pdf",
    "png": "image/png",
}
"""By the ending of the file's name: the files that the service takes."""
OTHER_MEDIA_TYPE: Final = "application/octet-stream"

_UNSAFE: Final = re.compile(r'[\x00-\x1f"\\\x7f]')
"""What could end a quoted name or the header around it."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """One file of a form: its name, and what is in it."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def media_type(self) -> str:
        """What the ending of its name says it is."""
        return MEDIA_TYPES.get(self.name.rpartition(".")[2].lower(), OTHER_MEDIA_TYPE)


def encode_form(fields: Sequence[tuple[str, str | FilePart]], boundary: str) -> tuple[str, bytes]:
    """The media type and the bytes of a form.

    Names travel in UTF-8. Control characters, quotes and backslashes in them are percent-encoded, so that no name
    reaches beyond its place.

    Args:
        fields: names and values, in their order.
        boundary: what parts are told apart by, 1 to 50 letters, digits and `-`. Where it occurs in a value, a number
            is added to it.
    """
    parts = [_part(name, value) for name, value in fields]
    free = _free(boundary, parts)
    between = f"--{free}\r\n".encode()
    body = b"".join(between + part + b"\r\n" for part in parts) + f"--{free}--\r\n".encode()
    return f"multipart/form-data; boundary={free}", body


def _part(name: str, value: str | FilePart) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if isinstance(value, str):
        return f"{disposition}\r\n\r\n{value}".encode()
    head = f'{disposition}; filename="{_quoted(value.name)}"\r\nContent-Type: {value.media_type}\r\n\r\n'
    return head.encode() + value.content


def _quoted(name: str) -> str:
    return _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", name)


def _free(boundary: str, parts: Sequence[bytes]) -> str:
    """The first of this boundary and its numbered kin that no part holds."""
    candidates = (f"{boundary}-{number}" if number else boundary for number in count())
    return next(found for found in candidates if not any(found.encode() in part for part in parts))
