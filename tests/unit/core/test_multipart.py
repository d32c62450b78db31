"""Forms are read by another parser as they were meant, whatever stands in their names and values."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from python_multipart import parse_form
from python_multipart.multipart import Field, File

from customer_io_client.core.multipart import MEDIA_TYPES, FilePart, encode_form

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
VALUES = st.text(st.characters(codec="utf-8"), max_size=20) | st.builds(FilePart, NAMES, st.binary(max_size=40))
FORMS = st.lists(st.tuples(NAMES, VALUES), max_size=4)


def read(media_type: str, body: bytes) -> list[tuple[str, str | FilePart]]:
    """The fields of a form, as python-multipart reads it."""
    found: list[tuple[str, str | FilePart]] = []

    def take_text(field: Field) -> None:
        found.append(((field.field_name or b"").decode(), (field.value or b"").decode()))

    def take_file(file: File) -> None:
        file.file_object.seek(0)
        part = FilePart((file.file_name or b"").decode(), file.file_object.read())
        found.append(((file.field_name or b"").decode(), part))

    parse_form({"Content-Type": media_type.encode()}, BytesIO(body), take_text, take_file)
    return found


def escaped(name: str) -> str:
    """How a name comes out: what could end it is percent-encoded, everything else is as it was."""
    unsafe = {'"', "\\", "\x7f"} | {chr(code) for code in range(32)}
    return "".join(f"%{ord(letter):02X}" if letter in unsafe else letter for letter in name)


@given(FORMS)
@example([("a", "--b\r\n--b--\r\n"), ("f", FilePart("x", b"\r\n--b-1\r\n\r\n--b"))])
@example([('a"; filename="evil', "text"), ("f", FilePart('x"\r\nContent-Type: text/html\r\n\r\n<p>', b"\r"))])
@example([("f", FilePart("C:\\temp\\レシート;=.png", b"\n")), ("", "")])
def test_a_form_is_read_as_it_was_meant(fields: list[tuple[str, str | FilePart]]) -> None:
    expected = [
        (escaped(name), value if isinstance(value, str) else FilePart(escaped(value.name), value.content))
        for name, value in fields
    ]
    assert read(*encode_form(fields, "b")) == (expected if fields else [])


@given(FORMS)
def test_a_name_adds_no_header(fields: list[tuple[str, str | FilePart]]) -> None:
    media_type, body = encode_form(fields, "b")
    boundary = media_type.partition("boundary=")[2].encode()
    parts = body.split(b"--" + boundary)[1:-1]
    assert len(parts) == len(fields)
    for part, (_, value) in zip(parts, fields, strict=True):
        head = part.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]
        assert len(head) == (1 if isinstance(value, str) else 2)
        assert b"\n" not in b"".join(head)


def test_the_bytes_of_a_form() -> None:
    fields: list[tuple[str, str | FilePart]] = [("name", "Grüße"), ("file", FilePart("Logo é.PNG", b"\x89\x00"))]
    media_type, body = encode_form(fields, "01HR")
    assert media_type == "multipart/form-data; boundary=01HR"
    assert body == (
        b'--01HR\r\nContent-Disposition: form-data; name="name"\r\n\r\nGr\xc3\xbc\xc3\x9fe\r\n'
        b'--01HR\r\nContent-Disposition: form-data; name="file"; filename="Logo \xc3\xa9.PNG"\r\n'
        b"Content-Type: image/png\r\n\r\n\x89\x00\r\n--01HR--\r\n"
    )


def test_a_boundary_that_occurs_in_a_value_gets_a_number() -> None:
    media_type, body = encode_form([("a", "x b-1 b"), ("f", FilePart("n", b"b-2"))], "b")
    assert media_type == "multipart/form-data; boundary=b-3"
    assert body.endswith(b"--b-3--\r\n")
    assert re.fullmatch(r"[0-9A-Za-z-]{1,70}", media_type.rpartition("=")[2])


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.png", "image/png"), ("A.JPEG", "image/jpeg"), ("a.b.pdf", "application/pdf")]
    + [(name, "application/octet-stream") for name in ("a", "", "a.", "a.svg", "a.png.exe")],
)
def test_the_ending_tells_the_media_type(name: str, media_type: str) -> None:
    assert FilePart(name, b"").media_type == media_type
    assert {"bmp", "gif", "jpeg", "jpg", "pdf", "png"} == MEDIA_TYPES.keys()


def test_a_part_shows_nothing_of_the_file() -> None:
    assert "canary" not in repr(FilePart("canary.png", b"canary"))
