"""One call of every operation, made by machine from the examples of the contract."""

from __future__ import annotations

import inspect
import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from customer_io_api._operations import OPERATIONS
from customer_io_api._shared import Operation


@dataclass(frozen=True)
class Example:
    """The arguments of one call, by the names of the contract."""

    operation: Operation
    path: tuple[Any, ...]
    query: Mapping[str, Any]
    body: Any
    extra: str | None
    """The argument for the free-form fields of the body."""

    def call(self, client: Any) -> Any:
        """Call the operation's method: `client.track.customers.identify(...)`."""
        method: Any = client
        for name in self.operation.name.split("."):
            method = getattr(method, name)
        return method(*self.path, *self._whole_body(method), **self._keywords(method))

    def _whole_body(self, method: Callable[..., Any]) -> tuple[Any, ...]:
        return (self.body,) if _takes_whole_body(method) else ()

    def _keywords(self, method: Callable[..., Any]) -> dict[str, Any]:
        known = {_plain(name): name for name in inspect.signature(method).parameters}
        fields = {} if _takes_whole_body(method) or self.body is None else dict(self.body)
        named = {known[_plain(wire)]: value for wire, value in fields.items() if _plain(wire) in known}
        free = {wire: value for wire, value in fields.items() if _plain(wire) not in known}
        if free:
            assert self.extra is not None, f"{self.operation.name} has no argument for {sorted(free)}"
            named[self.extra] = free
        return named | {known[_plain(wire)]: value for wire, value in self.query.items()}


def _takes_whole_body(method: Callable[..., Any]) -> bool:
    body = inspect.signature(method).parameters.get("body")
    return body is not None and body.kind is not inspect.Parameter.KEYWORD_ONLY


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def examples() -> Iterator[Example]:
    """An example of every operation in the table of facts."""
    documents = {api: _document(api) for api in ("track", "app", "pipelines")}
    for operation in OPERATIONS.values():
        document = documents[operation.api]
        item = document["paths"][operation.path]
        raw = item[operation.method.lower()]
        parameters = [*item.get("parameters", []), *raw.get("parameters", [])]
        yield Example(
            operation,
            tuple(parameter["example"] for parameter in parameters if parameter["in"] == "path"),
            {one["name"]: one["example"] for one in parameters if one["in"] == "query" and one.get("required")},
            *_body(raw, document),
        )


def _body(raw: Mapping[str, Any], document: Mapping[str, Any]) -> tuple[Any, str | None]:
    if "requestBody" not in raw:
        return None, None
    (media,) = raw["requestBody"]["content"].values()
    schema = media["schema"]
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    first = next(iter(media["examples"].values()))["value"]
    files = [name for name, field in schema.get("properties", {}).items() if field.get("format") == "binary"]
    return {**first, **{name: _from_url(first[name]) for name in files}} if files else first, schema.get("x-cio-extra")


def _from_url(url: str) -> bytes:
    """The bytes of a `data:` URL."""
    return b64decode(url.partition(",")[2])


def _document(api: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files("customer_io_api").joinpath("_contract", f"{api}.json").read_text())
    return document
