"""Forms with files, multipart/form-data: from the bytes of a request to texts and files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from python_multipart import FormParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field, File, parse_options_header

from customer_io_client.emulator.wire import RefusedError

MEDIA_TYPE = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class FormFile:
    """One uploaded file."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form by name."""

    texts: dict[str, str] = field(default_factory=dict[str, str])
    files: dict[str, FormFile] = field(default_factory=dict[str, FormFile])

    def add(self, name: bytes | None, value: str | FormFile) -> None:
        """Take in one field.

        Raises:
            RefusedError: 400, a field without a name or one that is there already.
        """
        key = _text(name or b"")
        if not key:
            raise RefusedError(400, "a part of the form has no name", reason="malformed")
        if key in self.texts or key in self.files:
            raise RefusedError(400, "stands in the form twice", where=key)
        if isinstance(value, str):
            self.texts[key] = value
        else:
            self.files[key] = value


class Part(NamedTuple):
    """One field of a form as it came; of a file, without its content."""

    name: str
    file: str | None
    """The name of a file; None: it is text."""
    media_type: str | None
    size: int
    """In bytes."""
    text: str = ""


def read_form(raw: bytes, content_type: str) -> Form:
    """The form that these bytes are.

    Raises:
        RefusedError: 400, they are none, or a field has no name or stands in it twice.
    """
    form = Form()
    _read(
        raw,
        content_type,
        lambda found: form.add(found.field_name, _text(found.value or b"")),
        lambda found: form.add(found.field_name, FormFile(_text(found.file_name or b""), _content(found))),
    )
    return form


def parts_of(raw: bytes, content_type: str) -> list[Part]:
    """All that stands in a form, whether or not it may.

    Raises:
        RefusedError: 400, these bytes are none.
    """
    parts: list[Part] = []

    def take_text(found: Field) -> None:
        value = found.value or b""
        parts.append(Part(_text(found.field_name or b""), None, found.content_type, len(value), _text(value)))

    def take_file(found: File) -> None:
        name = _text(found.file_name or b"")
        parts.append(Part(_text(found.field_name or b""), name, found.content_type, found.size))

    _read(raw, content_type, take_text, take_file)
    return parts


def _read(raw: bytes, content_type: str, on_text: Callable[[Field], None], on_file: Callable[[File], None]) -> None:
    media_type, parameters = parse_options_header(content_type)
    if media_type.decode("latin-1") != MEDIA_TYPE:
        raise RefusedError(400, f"must be {MEDIA_TYPE}", where="Content-Type")
    ends: list[None] = []
    try:
        parser = FormParser(
            MEDIA_TYPE,
            on_field=on_text,
            on_file=on_file,
            on_end=lambda: ends.append(None),
            boundary=parameters.get(b"boundary"),
            config={"MAX_MEMORY_FILE_SIZE": len(raw) + 1},
        )
        parser.write(raw)
        parser.finalize()
    except FormParserError:
        ends.clear()
    if not ends:
        raise RefusedError(400, f"the body is not valid {MEDIA_TYPE}", reason="malformed")


def _content(found: File) -> bytes:
    found.file_object.seek(0)
    return found.file_object.read()


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise RefusedError(400, "the form holds text that is not UTF-8", reason="malformed") from None
