"""Kinds and sizes of pictures, read from their headers."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator.images import Kind, recognise

SIDES = st.integers(0, 65_535)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", width, height, 8, 2, 0, 0, 0)


def gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height)


def bmp(width: int, height: int) -> bytes:
    return b"BM" + bytes(12) + struct.pack("<Iii", 40, width, -height)


def old_bmp(width: int, height: int) -> bytes:
    return b"BM" + bytes(12) + struct.pack("<IHH", 12, width, height)


def jpeg(width: int, height: int, frame: int = 0xC0, comment: bytes = b"") -> bytes:
    segments = b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment + b"\xff\xff\x01\xff\xd0"
    return b"\xff\xd8" + segments + struct.pack(">BBHBHH", 0xFF, frame, 17, 8, height, width)


@pytest.mark.parametrize(
    ("make", "media_type"),
    [(png, "image/png"), (gif, "image/gif"), (bmp, "image/bmp"), (old_bmp, "image/bmp"), (jpeg, "image/jpeg")],
)
@given(width=SIDES, height=SIDES, more=st.binary(max_size=20))
def test_the_header_tells_kind_and_size(
    make: Callable[[int, int], bytes], media_type: str, width: int, height: int, more: bytes
) -> None:
    content = make(width, height)
    assert recognise(content + more) == Kind(media_type, width, height)


@given(comment=st.binary(max_size=300), frame=st.sampled_from([0xC0, 0xC1, 0xC2, 0xC9, 0xCF]))
def test_a_jpeg_is_read_past_whatever_stands_before_its_frame(comment: bytes, frame: int) -> None:
    assert recognise(jpeg(30, 40, frame, comment)) == Kind("image/jpeg", 30, 40)


def test_a_pdf_has_no_pixels() -> None:
    assert recognise(b"%PDF-1.7\n") == Kind("application/pdf")


@given(content=st.binary() | st.binary().map(lambda rest: b"\xff\xd8" + rest))
def test_any_bytes_are_read_or_not_recognised(content: bytes) -> None:
    kind = recognise(content)
    assert kind is None or min(kind.width, kind.height) >= 0


@pytest.mark.parametrize("make", [png, gif, bmp, old_bmp, jpeg])
def test_a_header_that_is_broken_off_is_not_recognised(make: Callable[[int, int], bytes]) -> None:
    content = make(300, 200)
    sound = recognise(content)
    assert all(recognise(content[:length]) in (None, sound) for length in range(len(content)))
    assert recognise(content[:9]) is None
