"""A request as code: a call of this project's Python client, and a curl command. Keys stand in it as variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from shlex import quote
from urllib.parse import urlencode

from customer_io_client.emulator import signatures
from customer_io_client.emulator.checks import typed
from customer_io_client.emulator.contract import Match, Operation
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.forms import Part
from customer_io_client.emulator.python_text import Argument, Source, call, text
from customer_io_client.emulator.signatures import argument_name
from customer_io_client.emulator.wire import MAX_DEPTH, RefusedError, decode, nests_deeper

_WIDTH = 88
_KEYS: Mapping[str, str] = {
    "track": '-u "$CUSTOMERIO_SITE_ID:$CUSTOMERIO_API_KEY"',
    "app": '-H "Authorization: Bearer $CUSTOMERIO_APP_API_KEY"',
    "pipelines": '-u "$CUSTOMERIO_PIPELINES_API_KEY:"',
}
"""How curl is given the keys of an API."""
_UNSAFE = re.compile(r"[^\w.() -]", re.ASCII)
_PLAIN = re.compile(r"[\w.\[\]-]+", re.ASCII)
"""Names of fields that mean nothing else to curl."""
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
_MISSING = "# The log does not keep its body of {:,} bytes: put it into the file body first."


def python(match: Match, given: Given, parts: Sequence[Part] = ()) -> str | None:
    """The call that sends this request with the Python client.

    Where the method has no argument for a field of the body, the request is built with the whole body and given to
    `client.call`. Of a list, the page is asked for that the request asked for. A file of a form is read from the
    working directory, under its own name.

    Args:
        match: what the request means.
        given: the request; its body is None where it is not known.
        parts: the fields of a form with files.

    Returns: source; None where the client has no call for it, or its body is not known.
    """
    operation = match.operation
    if operation is None:
        return None
    try:
        values = match.values()
        path: list[Argument] = [
            typed(values[name], schema) for name, schema in signatures.parameters(operation, "path")
        ]
        if operation.checks.takes_form:
            named = {**_of_form(operation, parts), **_beside(operation, given)}
            return f"from pathlib import Path\n\n{call(f'client.{operation.name}', path, named)}"
        return None if given.body is None else _of_json(operation, path, given, given.body)
    except (RefusedError, ValueError):
        return None


def curl(match: Match, given: Given, origin: str, parts: Sequence[Part] = ()) -> str:
    """The curl command that sends this request, for a POSIX shell.

    Keys are read from the variables that the emulator prints at its start. A file of a form is read from the working
    directory, under its own name; a body that is no text, or that is not known, from the file `body`, as a line before
    the command says.

    Args:
        match: what the request means.
        given: the request; its body is None where it is not known.
        origin: scheme, host and port.
        parts: the fields of a form with files.
    """
    operation = match.operation
    options = [_start(given, f"{origin}{given.raw_path}" + (f"?{urlencode(given.query)}" if given.query else ""))]
    if operation is not None:
        options += [_KEYS[operation.auth]] if operation.auth in _KEYS else []
        options += [_header(name, given) for name in _telling(operation) if name.lower() in given.headers]
    body = _text_of(given.body)
    if parts and all(_PLAIN.fullmatch(part.name) for part in parts):
        return _command([*options, *map(_part, parts)])
    if body == "":
        return _command(options)
    options.append(_header("Content-Type", given) if "content-type" in given.headers else "-H Content-Type:")
    if body is not None:
        return _command([*options, f"--data-raw {quote(body)}"])
    return f"{_MISSING.format(given.size)}\n{_command([*options, '--data-binary @body'])}"


def _command(options: Sequence[str]) -> str:
    flat = " ".join(options)
    return flat if len(flat) <= _WIDTH and "\n" not in flat else " \\\n  ".join(options)


def _of_json(operation: Operation, path: list[Argument], given: Given, raw: bytes) -> str:
    function = f"client.{operation.name}"
    page = ".first_page()" if signatures.is_paged(operation) else ""
    beside = _beside(operation, given)
    if not operation.checks.takes_body or not raw:
        return call(function, path, beside) + page
    body, known = decode(raw), signatures.fields(operation)
    if nests_deeper(body, MAX_DEPTH):
        raise ValueError("no source nests as deep")
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


def _of_form(operation: Operation, parts: Sequence[Part]) -> dict[str, Argument]:
    """The arguments for these fields.

    Raises:
        ValueError: there is no argument for one of them, or for a second one of its name.
    """
    known, named = signatures.fields(operation), dict[str, Argument]()
    for part in parts:
        name, schema = argument_name(part.name), known.get(part.name, {})
        is_file = part.file is not None
        if part.name not in known or name in named or is_file != (schema.get("format") == "binary"):
            raise ValueError("the form has a field without an argument")
        named[name] = typed(part.text, schema) if part.file is None else Source(f"Path({text(_beside_it(part.file))})")
    if not named:
        raise ValueError("the form is not known")
    return named


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


def _part(part: Part) -> str:
    """The option that gives a field of a form."""
    if part.file is None:
        return f"--form-string {quote(f'{part.name}={part.text}')}"
    path = _beside_it(part.file)
    told = f'{part.name}=@"{path}"'
    if part.media_type is not None and _MEDIA_TYPE.fullmatch(part.media_type):
        told += f";type={part.media_type}"
    if path != part.file and part.file.isprintable():
        escaped = part.file.replace("\\", r"\\").replace('"', r"\"")
        told += f';filename="{escaped}"'
    return f"-F {quote(told)}"


def _text_of(body: bytes | None) -> str | None:
    """A body that can be an argument; None: it cannot, or is not known."""
    try:
        shown = None if body is None else body.decode()
    except UnicodeDecodeError:
        return None
    return None if shown is not None and "\0" in shown else shown


def _beside_it(name: str) -> str:
    """The last part of a file's name, in characters that mean nothing to a shell, to curl or to a folder."""
    return _UNSAFE.sub("_", name.rpartition("/")[2]).lstrip(".") or "file"
