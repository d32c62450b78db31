"""Screenshots drawn as PNG: the words of an email as bars, always the same for the same text and mail program."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Literal, TypeAlias

from customer_io_client.emulator.design.clients import MailProgram

Variant: TypeAlias = Literal["screenshot", "thumbnail", "full_thumbnail"]
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PALETTE = bytes.fromhex("ffffff 3c3c46 d7d7dc") + b"%b"
_PAPER, _INK, _MARGIN_LINE, _BAR = range(4)
_MARGIN = 16
_LINE = 18
_BAR_HEIGHT = 48
_CHARACTER = 7
_MOST_LINES = 400
_SHRINK = 4
_THUMBNAIL_HEIGHT = 160


def draw(text: str, program: MailProgram, variant: Variant) -> bytes:
    """An email in a mail program: a bar of the program's own colour above a line of bars for each line of the text.

    Args:
        text: plain text of the email.
        program: its width and colour are used.
        variant: the whole, the whole at a quarter of its size, or the top at a quarter of its size.
    """
    rows = _rows(list(_lines(text, (program.width - 2 * _MARGIN) // _CHARACTER))[:_MOST_LINES], program.width)
    if variant != "screenshot":
        rows = [row[::_SHRINK] for row in rows[::_SHRINK]]
    if variant == "thumbnail":
        rows = rows[:_THUMBNAIL_HEIGHT]
    colour = struct.pack(">I", zlib.crc32(program.id.encode()))[:3]
    return _png(rows, _PALETTE % colour)


def _lines(text: str, most: int) -> Iterator[list[int]]:
    """The lengths of the words, line by line; long lines are broken, long words cut."""
    for paragraph in text.split("\n"):
        line: list[int] = []
        for word in paragraph.split():
            length = min(len(word), most)
            if line and sum(line) + len(line) + length > most:
                yield line
                line = []
            line.append(length)
        yield line


def _rows(lines: list[list[int]], width: int) -> list[bytes]:
    """One byte a pixel."""
    blank = bytes([_PAPER]) * width
    rows = [bytes([_BAR]) * width] * _BAR_HEIGHT + [bytes([_MARGIN_LINE]) * width] + [blank] * _MARGIN
    for line in lines:
        row = bytearray(blank)
        left = _MARGIN
        for length in line:
            row[left : left + length * _CHARACTER - 2] = bytes([_INK]) * (length * _CHARACTER - 2)
            left += (length + 1) * _CHARACTER
        rows += [bytes(row)] * (_LINE // 2) + [blank] * (_LINE // 2)
    return [*rows, *[blank] * _MARGIN]


def _png(rows: list[bytes], palette: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 3, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    parts = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", pixels), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, content) for kind, content in parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)
