"""From the body of a request to what travels: JSON, or a form where it holds files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, cast

from customer_io_api._shared import UNSET, FileField, Operation, Request, Unset
from customer_io_client.client.attachments import encoded_files
from customer_io_client.client.checks import check_body
from customer_io_client.client.files import read_file
from customer_io_client.core.encode import encode
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.limits import body_size, form_values, within
from customer_io_client.core.multipart import FilePart, encode_form
from customer_io_client.core.repeat import prepare_repeat
from customer_io_client.core.sends import check_time
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import JsonValue

Fields: TypeAlias = Mapping[str, object]

JSON: Final = "application/json"
SENDS: Final = "transactional"
"""The lane of the operations that send one message."""


@dataclass(frozen=True, slots=True)
class Body:
    """What travels as the body of a call."""

    repeatable: bool
    content: bytes | None = field(default=None, repr=False)
    media_type: str = JSON
    value: JsonValue | Unset = field(default=UNSET, repr=False)
    """The same as JSON."""
    texts: tuple[str, ...] = field(default=(), repr=False)
    """The texts of a form, which errors do not tell."""


def body_of(request: Request[Any], *, new_id: Callable[[], str], now: Callable[[], float]) -> Body:
    """Check and encode the body of a request; files are read here, once.

    Raises:
        InvalidInputError: a value that the service would refuse or misread, or a file that cannot be read.
        TooLargeError: a value, a file or the body over its limit.
    """
    operation = request.operation
    body = _form(request, new_id) if operation.files else _json(request, new_id, now)
    if body.content is not None:
        body_size(operation, body.content)
    return body


def _json(request: Request[Any], new_id: Callable[[], str], now: Callable[[], float]) -> Body:
    operation = request.operation
    checked = UNSET if isinstance(request.body, Unset) else _checked(request, now)
    value, repeatable = prepare_repeat(operation, checked, new_id)
    return Body(repeatable, None if isinstance(value, Unset) else dumps(value), value=value)


def _checked(request: Request[Any], now: Callable[[], float]) -> JsonValue:
    operation = request.operation
    whole = _with_attachments(operation, _with_extra(request.body, request.extra))
    body = encode(whole, dialect="iso" if operation.api == "pipelines" else "unix", path="")
    check_body(operation, body)
    if operation.lane == SENDS and isinstance(body, dict):
        check_time(body, now())
    return body


def _with_extra(body: object, extra: Fields | Unset) -> object:
    if isinstance(extra, Unset):
        return body
    given = cast("object", extra)
    if not isinstance(given, Mapping):
        raise InvalidInputError(f"free-form fields must be a mapping, not {type(given).__name__}")
    named = cast("Fields", body)
    both = named.keys() & extra.keys()
    if both:
        name = min(both)
        raise InvalidInputError(f"{name} is given twice, by name and among the free-form fields", field=name)
    return {**extra, **named}


def _with_attachments(operation: Operation, body: object) -> object:
    if not operation.attachments or not isinstance(body, Mapping):
        return body
    fields = cast("Fields", body)
    given = {name: fields[name] for name in operation.attachments if fields.get(name, UNSET) not in (UNSET, None)}
    return {**fields, **{name: encoded_files(files, field=name) for name, files in given.items()}}


def _form(request: Request[Any], new_id: Callable[[], str]) -> Body:
    operation = request.operation
    if not isinstance(request.body, Mapping):
        raise InvalidInputError(f"{operation.name}: the body must be a mapping")
    fields = cast("Fields", request.body)
    files = {file.name: file for file in operation.files}
    texts = form_values({name: value for name, value in fields.items() if name not in files}, field="")
    parts = {name: _file_part(file, fields, texts.get("name")) for name, file in files.items()}
    media_type, content = encode_form([*texts.items(), *parts.items()], new_id())
    _, repeatable = prepare_repeat(operation, UNSET, new_id)
    names = (part.name for part in parts.values())
    return Body(repeatable, content, media_type, texts=(*texts.values(), *names))


def _file_part(file: FileField, fields: Fields, name: str | None) -> FilePart:
    """The file of this field: called as it is where it lies, else as the form says, else as its field."""
    given = fields.get(file.name, UNSET)
    if given is UNSET:
        raise InvalidInputError(f"{file.name}: a file is needed", field=file.name)
    contents = read_file(given, file.max_bytes, field=file.name)
    within(file.max_bytes, len(contents.data), file.name, field=file.name)
    return FilePart(contents.name or name or file.name, contents.data)
