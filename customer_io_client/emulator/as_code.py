"""A request as code: a call of this project's Python client, and a curl command. Keys stand in it as variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from shlex import quote
from urllib.parse import urlencode

from customer_io_client.emulator import signatures
from customer_io_client.emulator.checks import typed
from customer_io_client.emulator.contract import Match, Operation
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.forms import Form, read_form
from customer_io_client.emulator.python_text import Argument, Source, call, text
from customer_io_client.emulator.signatures import argument_name
from customer_io_client.emulator.wire import RefusedError, decode

_WIDTH = 88
_KEYS: Mapping[str, str] = {
    "track": '-u "$CUSTOMERIO_SITE_ID:$CUSTOMERIO_API_KEY"',
    "app": '-H "Authorization: Bearer $CUSTOMERIO_APP_API_KEY"',
    "pipelines": '-u "$CUSTOMERIO_PIPELINES_API_KEY:"',
}
"""How curl is given the keys of an API."""
_UNSAFE = re.compile(r"[^\w.() -]", re.ASCII)


def python(match: Match, given: Given) -> str | None:
    """The call that sends this request with the Python client.

    Where the method has no argument for a field of the body, the request is built with the whole body and given to
    `client.call`. Of a list, the page is asked for that the request asked for. A file of a form is read from the
    working directory.

    Args:
        match: what the request means.
        given: the request; its body is None where it is not known.

    Returns: source; None where the client has no call for it, or its body is not known.
    """
    operation = match.operation
    if operation is None or given.body is None:
        return None
    try:
        values = match.values()
        path: list[Argument] = [
            typed(values[name], schema) for name, schema in signatures.parameters(operation, "path")
        ]
        if operation.checks.takes_form:
            form = _form(operation, given.body, given)
            called = call(f"client.{operation.name}", path, {**_of_form(operation, form), **_beside(operation, given)})
            return f"from pathlib import Path\n\n{called}"
        return _of_json(operation, path, given, given.body)
    except (RefusedError, ValueError):
        return None


def curl(match: Match, given: Given, origin: str) -> str:
    """The curl command that sends this request, for a POSIX shell.

    Keys are read from the variables that the emulator prints at its start. A body that is no text, or that is not
    known, is read from the file `body`; a file of a form from the working directory, under its name.

    Args:
        match: what the request means.
        given: the request; its body is None where it is not known.
        origin: scheme, host and port.
    """
    operation = match.operation
    options = [_start(given, f"{origin}{given.raw_path}" + (f"?{urlencode(given.query)}" if given.query else ""))]
    if operation is not None:
        options += [_KEYS[operation.auth]] if operation.auth in _KEYS else []
        options += [_header(name, given) for name in _telling(operation) if name.lower() in given.headers]
    if given.body != b"":
        options += _data(operation, given)
    flat = " ".join(options)
    return flat if len(flat) <= _WIDTH and "\n" not in flat else " \\\n  ".join(options)


def _of_json(operation: Operation, path: list[Argument], given: Given, raw: bytes) -> str:
    function = f"client.{operation.name}"
    page = ".first_page()" if signatures.is_paged(operation) else ""
    beside = _beside(operation, given)
    if not operation.checks.takes_body or not raw:
        return call(function, path, beside) + page
    body, known = decode(raw), signatures.fields(operation)
    if not known:
        return call(function, [*path, body], beside) + page
    if not isinstance(body, dict):
        raise ValueError("the body has no fields")  # noqa: TRY004 # like any body that cannot be shown
    free = {name: value for name, value in body.items() if name not in known}
    place = signatures.free_fields(operation)
    if free and place is None:
        package, module = signatures.builder(operation)
        request = call(f"{module}.build_request", path, {"body": body, **beside})
        return f"from {package} import {module}\n\nclient.call({request})"
    named: dict[str, Argument] = {argument_name(name): value for name, value in body.items() if name in known}
    return call(function, path, {**named, **({place: free} if place and free else {}), **beside}) + page


def _beside(operation: Operation, given: Given) -> dict[str, Argument]:
    """The arguments that stand beside path and body."""
    query = {
        argument_name(name): typed(given.query[name], schema)
        for name, schema in signatures.parameters(operation, "query")
        if name in given.query
    }
    headers = {
        argument_name(name): given.headers[name.lower()]
        for name, _ in signatures.parameters(operation, "header")
        if name.lower() in given.headers
    }
    return {**query, **headers}


def _of_form(operation: Operation, form: Form) -> dict[str, Argument]:
    known = signatures.fields(operation)
    files = {argument_name(name): Source(f"Path({text(_file_name(file.name))})") for name, file in form.files.items()}
    return {**files, **{argument_name(name): typed(value, known[name]) for name, value in form.texts.items()}}


def _form(operation: Operation, raw: bytes, given: Given) -> Form:
    """The form of a request.

    Raises:
        RefusedError: it is none.
        ValueError: the contract does not name a field of it.
    """
    form = read_form(raw, given.headers.get("content-type", ""))
    if not form.texts.keys() | form.files.keys() <= signatures.fields(operation).keys():
        raise ValueError("a field of the form is not known")
    return form


def _start(given: Given, url: str) -> str:
    words = ["curl"]
    if given.method == "HEAD":
        words.append("--head")
    elif given.method != "GET" or given.body != b"":
        words.append(f"-X {quote(given.method)}")
    if not set("[]{}").isdisjoint(url):
        words.append("--globoff")
    if "/." in url:
        words.append("--path-as-is")
    return " ".join([*words, quote(url)])


def _telling(operation: Operation) -> Iterator[str]:
    """The headers that change what a request does; keys are not among them."""
    yield from (name for name, _ in signatures.parameters(operation, "header"))
    if operation.auth == "app":
        yield "X-Workspace-Id"


def _header(name: str, given: Given) -> str:
    return f"-H {quote(f'{name}: {given.headers[name.lower()]}')}"


def _data(operation: Operation | None, given: Given) -> list[str]:
    """The options that give the body."""
    if given.body is not None and operation is not None and operation.checks.takes_form:
        try:
            return list(_parts(_form(operation, given.body, given)))
        except (RefusedError, ValueError):
            pass
    media_type = _header("Content-Type", given) if "content-type" in given.headers else "-H Content-Type:"
    return [media_type, _raw(given.body)]


def _parts(form: Form) -> Iterator[str]:
    for name, value in form.texts.items():
        yield f"--form-string {quote(f'{name}={value}')}"
    for name, file in form.files.items():
        part = f'{name}=@"{_file_name(file.name)}"'
        yield f"-F {quote(part)}"


def _raw(body: bytes | None) -> str:
    try:
        shown = "" if body is None else body.decode()
    except UnicodeDecodeError:
        shown = ""
    return f"--data-raw {quote(shown)}" if shown and "\0" not in shown else "--data-binary @body"


def _file_name(name: str) -> str:
    """The last part of a file's name, in characters that mean nothing to a shell, to curl or to a folder."""
    return _UNSAFE.sub("_", name.rpartition("/")[2]).lstrip(".") or "file"
