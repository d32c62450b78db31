"""The whole contract as the lint rules see it: raw files, merged documents, and walks through both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias

from scripts.contract.load import Document, is_list, is_object
from scripts.contract.merge import METHODS, Merged, Place, merge, pointer

JSON: Final = "application/json"
FORM: Final = "multipart/form-data"
FILE: Final[Document] = {"type": "string", "format": "binary"}
"""The schema of an answer that is a file."""
UNIONS: Final = ("oneOf", "anyOf")
_SCHEMAS: Final = "#/components/schemas/"


class Finding(NamedTuple):
    """Something that is wrong in the contract, and where."""

    file: Path
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}: {self.message}"


Findings: TypeAlias = Iterator[Finding]


@dataclass(frozen=True, slots=True)
class Spot:
    """One schema in a raw file, and the part that it plays there."""

    file: Path
    pointer: str
    schema: Document
    role: str
    """`component`, `property`, `items`, `additional`, `member` of a union, `part` of an allOf, `parameter`, `body`
    or `answer`."""

    def finding(self, message: str) -> Finding:
        """A finding at this schema."""
        return Finding(self.file, self.pointer, message)


@dataclass(frozen=True, slots=True)
class Component:
    """One schema component of a merged document."""

    merged: Merged
    name: str
    schema: Document
    place: Place

    def finding(self, message: str, *below: str) -> Finding:
        """A finding at this component, or at the part of it that these keys lead to."""
        return Finding(self.place.file, self.place.pointer + pointer(*below), message)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a merged document."""

    merged: Merged
    method: str
    path: str
    node: Document
    place: Place

    @property
    def id(self) -> str:
        return str(self.node.get("operationId", ""))

    @property
    def tags(self) -> list[str]:
        return [str(tag) for tag in self.node.get("tags", [])]

    @property
    def parameters(self) -> list[Document]:
        return list(self.node.get("parameters", []))

    @property
    def body(self) -> Document | None:
        """The schema of the request body."""
        return _schema(self.node.get("requestBody", {}))

    @property
    def is_form(self) -> bool:
        """Whether the request body travels as a form with files."""
        return FORM in self.node.get("requestBody", {}).get("content", {})

    @property
    def answers(self) -> dict[str, Document]:
        """Status -> schema of the JSON answer, for those that have one."""
        found = {status: _schema(answer, JSON) for status, answer in self.node.get("responses", {}).items()}
        return {status: schema for status, schema in found.items() if schema is not None}

    def finding(self, message: str, *below: str) -> Finding:
        """A finding at this operation, or at the part of it that these keys lead to."""
        return Finding(self.place.file, self.place.pointer + pointer(*below), message)


@dataclass(frozen=True, slots=True)
class Contract:
    """Every API of the contract, merged."""

    spec_dir: Path
    apis: dict[str, Merged]

    @classmethod
    def read(cls, spec_dir: Path) -> Contract:
        """Read and merge every API: each folder of the contract is one.

        Raises:
            ContractError: as `merge`.
        """
        names = sorted(folder.name for folder in spec_dir.iterdir() if folder.is_dir())
        return cls(spec_dir, {name: merge(spec_dir, name) for name in names})

    def files(self) -> dict[Path, Document]:
        """Every raw file."""
        return {file: document for merged in self.apis.values() for file, document in merged.files.items()}

    def spots(self) -> Iterator[Spot]:
        """Every schema of every raw file."""
        for file, document in self.files().items():
            yield from spots(file, document)

    def components(self) -> Iterator[Component]:
        """Every schema component that an operation uses, once for each API."""
        for merged in self.apis.values():
            for name, schema in merged.document["components"]["schemas"].items():
                yield Component(merged, name, schema, merged.schemas[name])

    def operations(self) -> Iterator[Operation]:
        """Every operation."""
        for merged in self.apis.values():
            for key, place in merged.operations.items():
                method, _, path = key.partition(" ")
                node = merged.document["paths"][path][method.lower()]
                yield Operation(merged, method.lower(), path, node, place)


def spots(file: Path, document: Document) -> Iterator[Spot]:
    """Every schema of one raw file. Conditions (`if`, `not` …) only judge and are no schemas of data."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from below(Spot(file, pointer("components", "schemas", name), schema, "component"))
    for place, parameter in parameters(document):
        if "schema" in parameter:
            yield from below(Spot(file, place + "/schema", parameter["schema"], "parameter"))
    for path, method, operation in raw_operations(document):
        base = pointer("paths", path, method)
        yield from _media(file, base + "/requestBody", operation.get("requestBody", {}), "body")
        for status, answer in operation.get("responses", {}).items():
            yield from _media(file, base + pointer("responses", status), answer, "answer")
    for name, item in document.get("webhooks", {}).items():
        body = item.get("post", {}).get("requestBody", {})
        yield from _media(file, pointer("webhooks", name, "post", "requestBody"), body, "body")


def raw_operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Path, method and operation, as they stand in a raw file."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def parameters(document: Document) -> Iterator[tuple[str, Document]]:
    """Every parameter written in a raw file, with its place; references to others are left out."""
    for name, parameter in document.get("components", {}).get("parameters", {}).items():
        yield pointer("components", "parameters", name), parameter
    for path, item in document.get("paths", {}).items():
        owners = [(pointer("paths", path), item)]
        owners += [(pointer("paths", path, method), item[method]) for method in METHODS if method in item]
        for place, owner in owners:
            for index, parameter in enumerate(owner.get("parameters", [])):
                if "$ref" not in parameter:
                    yield f"{place}/parameters/{index}", parameter


def referred(schema: Document) -> str | None:
    """The component that this schema of a merged document refers to."""
    reference = schema.get("$ref")
    return reference.removeprefix(_SCHEMAS) if isinstance(reference, str) else None


def resolved(merged: Merged, schema: Document) -> Document:
    """This schema of a merged document, or the component that it refers to."""
    name = referred(schema)
    return schema if name is None else resolved(merged, merged.document["components"]["schemas"][name])


def flattened(merged: Merged, schema: Document) -> list[Document]:
    """The objects that this schema is made of: itself, or the parts of its allOf."""
    schema = resolved(merged, schema)
    return [schema, *(part for member in schema.get("allOf", []) for part in flattened(merged, member))]


def fields(merged: Merged, schema: Document) -> dict[str, Document]:
    """Every property of this schema, those of its parts included."""
    return {name: field for part in flattened(merged, schema) for name, field in part.get("properties", {}).items()}


def required(merged: Merged, schema: Document) -> set[str]:
    """Every obligatory property of this schema, those of its parts included."""
    return {name for part in flattened(merged, schema) for name in part.get("required", [])}


def reachable(merged: Merged, roots: Iterable[Any]) -> set[str]:
    """The components that these parts of a merged document lead to."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if is_list(node):
            waiting += node
        elif is_object(node):
            name = referred(node)
            if name is not None and name not in found:
                found.add(name)
                waiting.append(merged.document["components"]["schemas"][name])
            waiting += node.values()
    return found


def types(schema: Document) -> set[str]:
    """The JSON types that this schema names."""
    named = schema.get("type", [])
    return {named} if isinstance(named, str) else {*named}


def holds_object(schema: Document) -> bool:
    """Whether this schema is written as that of an object."""
    return "object" in types(schema) or any(key in schema for key in ("properties", "additionalProperties", "allOf"))


def _schema(owner: Document, *among: str) -> Document | None:
    """The schema of the first media type of a body or an answer that is among these; without any, of the first."""
    found = (body.get("schema") for media, body in owner.get("content", {}).items() if not among or media in among)
    schema = next(found, None)
    return schema if is_object(schema) else None


def _media(file: Path, place: str, owner: Document, role: str) -> Iterator[Spot]:
    for media, body in owner.get("content", {}).items():
        if "schema" in body:
            yield from below(Spot(file, place + pointer("content", media, "schema"), body["schema"], role))


def below(spot: Spot) -> Iterator[Spot]:
    """This schema and every schema inside it."""
    yield spot
    schema = spot.schema
    children: list[tuple[str, Any, str]] = [
        (pointer("properties", name), child, "property") for name, child in schema.get("properties", {}).items()
    ]
    children += [(pointer(key), schema[key], "items") for key in ("items",) if key in schema]
    children += [(pointer("additionalProperties"), schema.get("additionalProperties"), "additional")]
    for key in (*UNIONS, "allOf", "prefixItems"):
        role = {"allOf": "part", "prefixItems": "items"}.get(key, "member")
        children += [(pointer(key, str(index)), child, role) for index, child in enumerate(schema.get(key, []))]
    for place, child, role in children:
        if is_object(child):
            yield from below(Spot(spot.file, spot.pointer + place, child, role))
