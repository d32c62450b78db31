"""The `x-cio-*` facts of each operation, read from a merged contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete")
JSON = "application/json"
FORM = "multipart/form-data"


@dataclass(frozen=True)
class Facts:
    """One operation of the contract: where it is, what is known of it, and its raw document."""

    name: str
    """`track.customers.identify`"""
    api: str
    tag: str
    operation_id: str
    method: str
    path: str
    raw: dict[str, Any]
    files: tuple[tuple[str, int], ...] = ()
    """The fields of its body that are files, and the largest file of each."""
    attachments: tuple[str, ...] = ()
    """The fields of its body that hold files by name, as Base64."""
    may_be_empty: tuple[str, ...] = ()
    """The parameters of its path that may be empty text: their schema says `minLength: 0`."""

    @property
    def method_name(self) -> str:
        return self.operation_id.removeprefix(f"{self.tag}_")

    @property
    def auth(self) -> str:
        return str(self.raw["x-cio-auth"])

    @property
    def lane(self) -> str:
        return str(self.raw["x-cio-lane"])

    @property
    def repeat(self) -> str:
        return str(self.raw["x-cio-repeat"])

    @property
    def paging(self) -> dict[str, str] | None:
        paging = self.raw["x-cio-paging"]
        return None if paging == "none" else paging

    @property
    def max_bytes(self) -> int | None:
        size = self.raw["x-cio-max-bytes"]
        return None if size == "none" else size

    @property
    def accept(self) -> str:
        """The media type of its answer."""
        answers = self.raw["responses"].values()
        return next((str(media) for answer in answers for media in answer.get("content", {})), JSON)

    @property
    def summary(self) -> str:
        return str(self.raw["summary"]).rstrip(".").replace('"', "'")


def operations(api: str, document: dict[str, Any]) -> Iterator[Facts]:
    """Every operation of one merged contract, in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                raw = item[method] | {"parameters": [*item.get("parameters", []), *item[method].get("parameters", [])]}
                tag = raw["tags"][0]
                short = raw["operationId"].removeprefix(f"{tag}_")
                name = f"{api}.{short}" if tag == api else f"{api}.{tag}.{short}"
                files, attachments = tuple(_files(raw, document)), tuple(_attachments(raw, document))
                empty = tuple(_may_be_empty(raw, document))
                yield Facts(name, api, tag, raw["operationId"], method.upper(), path, raw, files, attachments, empty)


def is_attachments(schema: dict[str, Any]) -> bool:
    """Whether this is an object of files by name, each as Base64."""
    values = schema.get("additionalProperties")
    return isinstance(values, dict) and values.get("contentEncoding") == "base64"


def resolved(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The component behind a reference."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def schema_properties(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """The properties of an object schema, those it takes over included."""
    found: dict[str, Any] = {}
    schema = resolved(schema, document)
    for part in schema.get("allOf", []):
        found |= schema_properties(part, document)
    found |= schema.get("properties", {})
    return found


def _may_be_empty(raw: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    for parameter in raw["parameters"]:
        if "$ref" in parameter:
            parameter = document["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]
        if parameter["in"] == "path" and resolved(parameter["schema"], document).get("minLength") == 0:
            yield str(parameter["name"])


def _files(raw: dict[str, Any], document: dict[str, Any]) -> Iterator[tuple[str, int]]:
    body = raw.get("requestBody", {}).get("content", {}).get(FORM)
    if body is not None:
        for name, field in schema_properties(body["schema"], document).items():
            if field.get("format") == "binary":
                yield name, field["x-cio-max-bytes"]


def _attachments(raw: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    body = raw.get("requestBody", {}).get("content", {}).get(JSON)
    if body is not None:
        for name, field in schema_properties(body["schema"], document).items():
            if is_attachments(resolved(field, document)):
                yield name
