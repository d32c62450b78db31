"""What kind of file some bytes are, and how large a picture: read from the header alone."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MOST_SEGMENTS = 10_000
"""Of a JPEG before its frame; more is no picture but an attack."""
_WITHOUT_LENGTH = frozenset(range(0xD0, 0xD9)) | {0x01}


@dataclass(frozen=True, slots=True)
class Kind:
    """A file that the service hosts; a PDF has no pixels."""

    media_type: str
    width: int = 0
    height: int = 0


def recognise(content: bytes) -> Kind | None:
    """The kind of a BMP, GIF, JPEG, PDF or PNG file; None where it is none of these, or broken off in its header."""
    try:
        return _kind(content)
    except struct.error:
        return None


def _kind(content: bytes) -> Kind | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR":
        return Kind("image/png", *struct.unpack_from(">II", content, 16))
    if content.startswith((b"GIF87a", b"GIF89a")):
        return Kind("image/gif", *struct.unpack_from("<HH", content, 6))
    if content.startswith(b"BM"):
        return _bitmap(content)
    if content.startswith(b"\xff\xd8"):
        return _jpeg(content)
    return Kind("application/pdf") if content.startswith(b"%PDF-") else None


def _bitmap(content: bytes) -> Kind:
    """The oldest header holds short numbers; later ones a negative height for rows from the top."""
    (size,) = struct.unpack_from("<I", content, 14)
    width, height = struct.unpack_from("<HH" if size == 12 else "<ii", content, 18)
    return Kind("image/bmp", abs(width), abs(height))


def _jpeg(content: bytes) -> Kind | None:
    """From marker to marker until the one that begins a frame."""
    position = 2
    for _ in range(_MOST_SEGMENTS):
        lead, marker = struct.unpack_from(">BB", content, position)
        if lead != 0xFF:
            return None
        if marker == 0xFF:
            position += 1
        elif marker in _WITHOUT_LENGTH:
            position += 2
        elif marker in _START_OF_FRAME:
            height, width = struct.unpack_from(">HH", content, position + 5)
            return Kind("image/jpeg", width, height)
        else:
            (length,) = struct.unpack_from(">H", content, position + 2)
            position += 2 + length
    return None
