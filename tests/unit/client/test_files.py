"""Files are read once and whole; what cannot be read is told by its field alone."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.client.files import read_file
from customer_io_client.exceptions import InvalidInputError


class Trickle(io.RawIOBase):
    """An open file that gives a few bytes at a time, and cannot go back."""

    def __init__(self, data: bytes) -> None:
        self._rest = io.BytesIO(data)

    def read(self, size: int = -1, /) -> bytes:
        return self._rest.read(min(size, 3))

    def readable(self) -> bool:
        return True


class Odd:
    """Something that reads, but not as files do."""

    def read(self) -> bytes:
        return b"canary"


class OwnPath:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)


@given(st.binary(max_size=50), st.integers(0, 60), st.integers(0, 60))
def test_every_kind_of_file_gives_its_bytes_and_one_more_than_is_wanted(data: bytes, most: int, start: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.png"
        path.write_bytes(data)
        assert read_file(path, most, field="file") == (data[: most + 1], "a.png")
        assert read_file(OwnPath(path), most, field="file") == (data[: most + 1], "a.png")
        with path.open("rb") as file:
            file.seek(start)
            assert read_file(file, most, field="file") == (data[start:][: most + 1], "a.png")
            assert file.tell() == start
    assert read_file(data, most, field="file") == (data, None)
    assert read_file(bytearray(data), most, field="file") == (data, None)
    assert read_file(Trickle(data), most, field="file") == (data[: most + 1], None)


class OnlyReads:
    """No more of an open file than is needed."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def read(self, size: int) -> bytes:
        return self._file.read(size)


def test_whatever_reads_bytes_is_an_open_file() -> None:
    assert read_file(OnlyReads(b"abc"), 9, field="file") == (b"abc", None)


def test_a_path_may_be_bytes(tmp_path: Path) -> None:
    tmp_path.joinpath("a.png").write_bytes(b"x")
    with os.scandir(os.fsencode(tmp_path)) as entries:
        (entry,) = entries
    assert read_file(entry, 9, field="file") == (b"x", "a.png")


def test_the_name_of_an_open_file_is_not_its_path_nor_its_number() -> None:
    file: Any = io.BytesIO(b"x")
    file.name = "/home/canary/b.png"
    assert read_file(file, 9, field="file").name == "b.png"
    file.name = 7
    assert read_file(file, 9, field="file").name is None


@pytest.mark.skipif(os.name != "posix", reason="names of bytes are those of POSIX")
def test_a_name_that_is_no_text_becomes_one(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"a\xff.png")
    path.write_bytes(b"x")
    assert read_file(path, 9, field="file") == (b"x", "a?.png")


def _closed() -> io.BytesIO:
    file = io.BytesIO(b"canary")
    file.close()
    return file


@pytest.mark.parametrize(
    "file", ["canary", 5, None, ["canary"], object(), b"canary".hex, Odd(), io.StringIO("canary"), _closed()]
)
def test_what_is_no_binary_file_is_refused(file: object) -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_file(file, 9, field="attachments.a")
    assert caught.value.field == "attachments.a"
    assert str(caught.value).startswith("attachments.a: ")
    assert "canary" not in str(caught.value)


def test_a_file_that_is_open_as_text_is_put_back_where_it_stood(tmp_path: Path) -> None:
    path = tmp_path / "canary.txt"
    path.write_text("canary", "utf-8")
    with path.open(encoding="utf-8") as file:
        with pytest.raises(InvalidInputError, match="mode 'rb'"):
            read_file(file, 9, field="file")
        assert file.tell() == 0


def test_a_path_without_a_file_is_told_by_the_field_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "canary"
    os.mkfifo(pipe)
    unreadable: list[object] = [tmp_path / "no-canary", tmp_path, pipe, Path("canary\0")]
    for path in unreadable:
        with pytest.raises(InvalidInputError) as caught:
            read_file(path, 9, field="file")
        assert caught.value.field == "file"
        assert "canary" not in str(caught.value)
        assert str(tmp_path) not in str(caught.value)
        assert caught.value.__context__ is None
