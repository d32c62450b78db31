"""Operations of an OpenAPI document, so that those of two documents can be found in each other."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import yaml

from scripts.contract.drift.shapes import UnreadableError, followed
from scripts.contract.load import Document, is_object
from scripts.contract.merge import METHODS

_TEMPLATE: Final = re.compile(r"\{[^{}]*\}")
_PREFIXES: Final = ("", "/api", "/v1", "/api/v1")
"""What a document may leave out before its paths."""
_BY_HTTP: Final = {"authorization", "content-type", "accept"}
"""Header parameters that OpenAPI takes from elsewhere."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, in the document that it stands in."""

    document: Document
    method: str
    path: str
    node: Document
    shared: list[Document]
    """Parameters of its path."""

    @property
    def key(self) -> str:
        """Method and path, whatever the names of the path's parameters."""
        return f"{self.method} {_TEMPLATE.sub('{}', self.path).rstrip('/')}"

    @property
    def title(self) -> str:
        return f"{self.method} {self.path}"

    def parameters(self) -> dict[str, Document]:
        """`query limit` -> the parameter; those of the path by their position: `path 1`."""
        found: dict[str, Document] = {}
        positions = {name: place for place, name in enumerate(re.findall(r"\{([^{}]*)\}", self.path), start=1)}
        for written in (*self.shared, *self.node.get("parameters", [])):
            parameter = followed(self.document, written)
            where, name = str(parameter.get("in")), str(parameter.get("name"))
            if where == "header" and name.lower() in _BY_HTTP:
                continue
            label = {"path": str(positions.get(name, 0)), "header": name.lower()}.get(where, name)
            found[f"{where} {label}"] = parameter
        return found

    def body(self) -> dict[str, Document]:
        """`body` -> the body, if it takes one."""
        written = self.node.get("requestBody")
        return {"body": self._carrier(written)} if is_object(written) else {}

    def answers(self) -> dict[str, Document]:
        """`answer 200` -> the answer, of those that mean success."""
        return {
            f"answer {status}": self._carrier(answer)
            for status, answer in self.node.get("responses", {}).items()
            if str(status).startswith("2")
        }

    def _carrier(self, written: Document) -> Document:
        return {"content": {}, **followed(self.document, written)}


def read(file: Path) -> Document:
    """The OpenAPI document in this file, JSON or YAML.

    Raises:
        UnreadableError: no such file, neither JSON nor YAML, or no OpenAPI 3 document.
    """
    try:
        text = file.read_text(encoding="utf-8")
        document = json.loads(text) if file.suffix == ".json" else yaml.safe_load(text)
    except OSError as error:
        raise UnreadableError(f"{file.name} cannot be read: {error.strerror}") from None
    except (ValueError, yaml.YAMLError, RecursionError):
        raise UnreadableError(f"{file.name} is neither JSON nor YAML") from None
    if not is_object(document) or not str(document.get("openapi", "")).startswith("3."):
        raise UnreadableError(f"{file.name} is no OpenAPI 3.0 or 3.1 document")
    return document


def operations(document: Document) -> list[Operation]:
    """Every operation, its path with the prefix of its server.

    Raises:
        UnreadableError: paths that are not as OpenAPI wants them.
    """
    try:
        return [*_operations(document)]
    except (AttributeError, TypeError):
        raise UnreadableError("the paths of the document are not as OpenAPI wants them") from None


def _operations(document: Document) -> Iterator[Operation]:
    for path, written in document.get("paths", {}).items():
        item = followed(document, written)
        for method in (method for method in METHODS if method in item):
            node = item[method]
            prefix = _prefix(node.get("servers") or item.get("servers") or document.get("servers") or [])
            yield Operation(document, method.upper(), prefix + path, node, item.get("parameters", []))


def _prefix(servers: list[Document]) -> str:
    return urlsplit(str(servers[0].get("url", ""))).path.rstrip("/") if servers else ""


@dataclass(frozen=True, slots=True)
class Matched:
    """The operations of a vendor's document, as those of one API of the contract."""

    api: str
    ours: list[Operation]
    theirs: list[Operation]


def match(contract: Mapping[str, Document], document: Document, api: str | None = None) -> Matched:
    """The API that this document is about: the one with the most operations in common.

    Args:
        contract: API -> its merged document.
        document: the vendor's.
        api: the API, where it is known.

    Raises:
        UnreadableError: the document has nothing in common with any API.
    """
    theirs = operations(document)
    found = Counter[tuple[str, str]]()
    candidates = {name: operations(merged) for name, merged in contract.items() if api in (None, name)}
    for name, ours in candidates.items():
        keys = {operation.key for operation in ours}
        for prefix in _PREFIXES:
            found[name, prefix] = len(keys & {_prefixed(operation, prefix).key for operation in theirs})
    (name, prefix), common = found.most_common(1)[0]
    if not common:
        raise UnreadableError("no operation of the document is one of the contract: say which API it is about")
    return Matched(name, candidates[name], [_prefixed(operation, prefix) for operation in theirs])


def _prefixed(operation: Operation, prefix: str) -> Operation:
    path = operation.path if not prefix or operation.path.startswith(f"{prefix}/") else prefix + operation.path
    return Operation(operation.document, operation.method, path, operation.node, operation.shared)
