"""Files of people with data of their own: one JSON object a line, gzipped or not."""

from __future__ import annotations

import zlib

from customer_io_client.emulator.fetching import MOST_BYTES
from customer_io_client.emulator.wire import Json, decode

_GZIP = b"\x1f\x8b"


class FileError(Exception):
    """The file cannot be read; the message says why."""


def entries(content: bytes) -> list[Json]:
    """The entries of a file, one a line; a line that is not JSON is None.

    Raises:
        FileError: it is damaged, or too large when unpacked.
    """
    return [_entry(line) for line in _unpacked(content).rstrip().split(b"\n")] if content.strip() else []


def _entry(line: bytes) -> Json:
    try:
        return decode(line)
    except ValueError:
        return None


def _unpacked(content: bytes) -> bytes:
    if not content.startswith(_GZIP):
        return content
    unpacking = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacking.decompress(content, MOST_BYTES)
    except zlib.error:
        raise FileError("the file is damaged") from None
    if not unpacking.eof:
        raise FileError("the file is cut off, or too large when unpacked")
    return unpacked
