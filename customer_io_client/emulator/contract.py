"""The compiled contract: which operation a request means, and whether it keeps to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib import resources
from typing import Literal, TypeAlias, cast
from urllib.parse import unquote, urlsplit

from customer_io_client.emulator.checks import Checks
from customer_io_client.emulator.masking import Masks, masks_of
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_list, as_object, decode, encode

Api: TypeAlias = Literal["track", "app", "pipelines"]
APIS: tuple[Api, ...] = ("track", "app", "pipelines")


@dataclass(frozen=True)
class Operation:
    """One operation of the contract, and the document it stands in."""

    name: str
    """API, tag and method: `track.customers.identify`."""
    api: Api
    method: str
    path: str
    auth: str
    """Whose keys it takes: `track`, `app`, `pipelines` or `none`."""
    lane: str
    """Which limit of requests it counts for."""
    max_bytes: int | None
    """The largest body."""
    definition: JsonObject = field(repr=False)
    document: JsonObject = field(repr=False)

    @cached_property
    def variables(self) -> tuple[tuple[int, str], ...]:
        """Which segments of its path are values, and their names."""
        return tuple((i, part[1:-1]) for i, part in enumerate(self.path.split("/")[1:]) if part.startswith("{"))

    @cached_property
    def checks(self) -> Checks:
        """What its requests are held to, compiled on first use."""
        return Checks(self.definition, self.document)

    @cached_property
    def masks(self) -> Masks:
        """What of its requests and answers holds a secret."""
        return masks_of(self.definition, self.document)


@dataclass(slots=True)
class _Node:
    """One segment of the route tree."""

    fixed: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    variable: _Node | None = None
    takes_empty: bool = False
    """The variable may be empty, as a language is that is the default one."""
    operations: dict[str, Operation] = field(default_factory=dict[str, Operation])


@dataclass(frozen=True, slots=True)
class Match:
    """What a method and a path mean: an operation and the raw segments, or the methods that the path has."""

    operation: Operation | None
    segments: Sequence[str] = ()
    methods: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The operation's name; empty where there is none."""
        return self.operation.name if self.operation else ""

    def raw(self, name: str) -> str:
        """A path value as it came; empty where the path has none of this name."""
        pattern = self.operation.path.split("/")[1:] if self.operation else []
        return next((raw for part, raw in zip(pattern, self.segments, strict=False) if part == f"{{{name}}}"), "")

    def values(self) -> dict[str, str]:
        """The path values, each decoded once, as one segment.

        Raises:
            RefusedError: 400, a value that is not UTF-8.
        """
        places = self.operation.variables if self.operation else ()
        return {name: _decoded(self.segments[index], name) for index, name in places}


class Contract:
    """The operations of the three APIs, as one table of routes.

    Args:
        documents: the OpenAPI document of each API.
    """

    def __init__(self, documents: Mapping[Api, JsonObject]) -> None:
        self.operations = {op.name: op for api, document in documents.items() for op in _operations(api, document)}
        self._root = _Node()
        for operation in self.operations.values():
            self._add(operation, operation.path)
            if operation.name == "track.metrics.report_push":
                self._add(operation, "/push/events")  # The vendor's older SDKs report there.

    @cached_property
    def masks(self) -> Masks:
        """What may hold a secret in a request that means no operation: what does in any."""
        return Masks({name: kind for op in self.operations.values() for name, kind in op.masks.sent.items()})

    @classmethod
    def shipped(cls) -> Contract:
        """The contract that the package carries."""
        folder = resources.files("customer_io_api") / "_contract"
        return cls({api: as_object(decode((folder / f"{api}.json").read_bytes())) for api in APIS})

    def match(self, method: str, raw_path: str) -> Match:
        """What this method and percent-encoded path mean."""
        segments = raw_path.split("/")[1:]
        methods: set[str] = set()
        for node in _walk(self._root, segments, 0):
            operation = node.operations.get(method)
            if operation is not None:
                return Match(operation, segments)
            methods.update(node.operations)
        return Match(None, methods=tuple(sorted(methods)))

    def check(self, name: str, body: Json) -> None:
        """Hold a body against the operation of this name.

        Raises:
            RefusedError: 400, at the first violation.
        """
        operation = self.operations[name]
        if operation.max_bytes is not None and len(encode(body)) > operation.max_bytes:
            raise RefusedError(413, f"is over {operation.max_bytes} bytes", reason="too_large")
        operation.checks.body(body)

    def _add(self, operation: Operation, path: str) -> None:
        node = self._root
        for segment in path.split("/")[1:]:
            if segment.startswith("{"):
                node.takes_empty |= segment == "{language}"
                node.variable = node.variable or _Node()
                node = node.variable
            else:
                node = node.fixed.setdefault(segment, _Node())
        node.operations[operation.method] = operation


def _walk(node: _Node, segments: list[str], index: int) -> Iterator[_Node]:
    """The nodes that this path reaches, fixed segments before variable ones."""
    if index == len(segments):
        if node.operations:
            yield node
        return
    segment = segments[index]
    if segment in node.fixed:
        yield from _walk(node.fixed[segment], segments, index + 1)
    if node.variable is not None and (segment or node.takes_empty):
        yield from _walk(node.variable, segments, index + 1)


def _decoded(segment: str, name: str) -> str:
    try:
        return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        raise RefusedError(400, "is not UTF-8", where=name) from None


def _operations(api: Api, document: JsonObject) -> Iterator[Operation]:
    servers = [as_object(server) for server in as_list(document.get("servers"))]
    base = urlsplit(str(servers[0].get("url", ""))).path.rstrip("/") if servers else ""
    for path, item in as_object(document["paths"]).items():
        for method, definition in as_object(item).items():
            yield _operation(api, document, method, base + path, as_object(definition))


def _operation(api: Api, document: JsonObject, method: str, path: str, definition: JsonObject) -> Operation:
    (tag,) = as_list(definition["tags"])
    action = str(definition["operationId"]).removeprefix(f"{tag}_")
    max_bytes: Json = definition.get("x-cio-max-bytes")
    return Operation(
        name=f"{api}.{action}" if tag == api else f"{api}.{tag}.{action}",
        api=api,
        method=method.upper(),
        path=path,
        auth=cast("str", definition["x-cio-auth"]),
        lane=str(definition.get("x-cio-lane", "")),
        max_bytes=max_bytes if isinstance(max_bytes, int) else None,
        definition=definition,
        document=document,
    )
