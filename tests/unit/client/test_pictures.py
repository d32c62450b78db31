"""The names under which screenshots are saved."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.client.pictures import picture_name


@pytest.mark.parametrize(
    ("picture", "name"),
    [
        (b"\x89PNG\r\n\x1a\n", "ios.png"),
        (b"\xff\xd8\xff\xe0", "ios.jpeg"),
        (b"GIF89a", "ios.gif"),
        (b"RIFF\x00\x00\x00\x00WEBP", "ios.webp"),
        (b"\x00\x00\x00\x1cftypavif", "ios.avif"),
        (b"BM\x00", "ios.bmp"),
        (b"II*\x00", "ios.tiff"),
        (b"MM\x00*", "ios.tiff"),
        (b"\x00\x00\x01\x00", "ios.ico"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "ios.svg"),
        (b"", "ios.bin"),
        (b"RIFF\x00\x00\x00\x00WAVE", "ios.bin"),
    ],
)
def test_the_ending_is_that_of_the_format(picture: bytes, name: str) -> None:
    assert picture_name("ios", picture) == name


@given(st.text(st.characters(), max_size=40), st.binary(max_size=20))
def test_a_name_stays_in_its_folder(client_id: str, picture: bytes) -> None:
    name = picture_name(client_id, picture)
    assert PurePosixPath("/folder", name).parent == PurePosixPath("/folder")
    assert PureWindowsPath("C:\\folder", name).parent == PureWindowsPath("C:\\folder")
    assert name not in (".", "..")


@given(st.text(st.characters()), st.text(st.characters()))
def test_two_mail_programs_have_two_names(one: str, other: str) -> None:
    assert (picture_name(one, b"") == picture_name(other, b"")) == (one == other)
