"""Forms with files, multipart/form-data: from the bytes of a request to texts and files."""

from __future__ import annotations

from dataclasses import dataclass, field

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


def read_form(raw: bytes, content_type: str) -> Form:
    """The form that these bytes are.

    Raises:
        RefusedError: 400, they are none.
    """
    media_type, parameters = parse_options_header(content_type)
    if media_type.decode("latin-1") != MEDIA_TYPE:
        raise RefusedError(400, f"must be {MEDIA_TYPE}", where="Content-Type")
    form = Form()
    ends: list[None] = []
    try:
        parser = FormParser(
            MEDIA_TYPE,
            on_field=lambda found: _take_text(form, found),
            on_file=lambda found: _take_file(form, found),
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
    return form


def _take_text(form: Form, found: Field) -> None:
    form.add(found.field_name, _text(found.value or b""))


def _take_file(form: Form, found: File) -> None:
    found.file_object.seek(0)
    form.add(found.field_name, FormFile(_text(found.file_name or b""), found.file_object.read()))


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise RefusedError(400, "the form holds text that is not UTF-8", reason="malformed") from None
