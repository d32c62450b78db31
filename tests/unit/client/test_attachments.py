"""Attachments become Base64, at most 2 MB in all; what was given stays as it is."""

from __future__ import annotations

import io
from base64 import b64decode, encodebytes
from collections import UserDict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.client.attachments import encoded_files
from customer_io_client.exceptions import InvalidInputError, TooLargeError

MOST = 2_097_152


def encoded(files: object) -> dict[str, str]:
    return encoded_files(files, field="attachments")


@given(st.dictionaries(st.text(min_size=1, max_size=5).filter(str.strip), st.binary(max_size=99), max_size=3))
def test_bytes_open_files_and_base64_become_the_same(files: dict[str, bytes]) -> None:
    found = encoded(files)
    assert {name: b64decode(text, validate=True) for name, text in found.items()} == files
    assert encoded({name: io.BytesIO(data) for name, data in files.items()}) == found
    assert encoded(found) == found
    assert encoded({name: encodebytes(data).decode() for name, data in files.items()}) == found


def test_what_was_given_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Thank you!")
    file = io.BytesIO(b"__Thank you!")
    file.seek(2)
    files: UserDict[str, Any] = UserDict({"a.txt": path, "b.txt": file, "c.txt": "VGhhbmsgeW91IQ=="})
    before = dict(files)
    assert encoded(files) == dict.fromkeys(before, "VGhhbmsgeW91IQ==")
    assert dict(files) == before
    assert file.tell() == 2


@pytest.mark.parametrize(
    "text", ["Thank you!", "VGhhbmsgeW91IQ", "VGhhbmsgeW91IQ===", "é", "data:;base64,VGg=", "_-8="]
)
def test_text_that_is_no_base64_is_refused_by_the_name_of_the_file(text: str) -> None:
    with pytest.raises(InvalidInputError, match="Base64") as caught:
        encoded({"a": b"x", "r.txt": text})
    assert caught.value.field == 'attachments["r.txt"]'
    assert text not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("files", [None, [], "VGg=", b"x", [("a", b"x")]])
def test_something_else_than_a_mapping_is_refused(files: object) -> None:
    with pytest.raises(InvalidInputError) as caught:
        encoded(files)
    assert caught.value.field == "attachments"


@pytest.mark.parametrize("name", ["", " ", "\ud800", 5, None])
def test_a_file_needs_a_name(name: object) -> None:
    with pytest.raises(InvalidInputError) as caught:
        encoded({name: b"x"})
    assert caught.value.field == "attachments"


def test_2_mb_in_all_is_taken_and_a_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * (MOST - 6))
    three = "eHh4"
    assert len(b64decode(encoded({"a": path, "b": three, "c": b"xxx"})["a"])) == MOST - 6
    for more in (b"xxxx", io.BytesIO(b"xxxx"), "eHh4eA=="):
        with pytest.raises(TooLargeError) as caught:
            encoded({"a": path, "b": three, "c": more})
        assert (caught.value.field, caught.value.limit_bytes) == ("attachments", MOST)
        assert caught.value.size_bytes == MOST + 1


def test_of_a_file_that_is_too_large_little_more_is_read() -> None:
    class Endless(io.RawIOBase):
        taken = 0

        def read(self, size: int = -1, /) -> bytes:
            self.taken += size
            return b"x" * size

        def seekable(self) -> bool:
            return False

    file = Endless()
    with pytest.raises(TooLargeError):
        encoded({"a": file})
    assert file.taken == MOST + 1
