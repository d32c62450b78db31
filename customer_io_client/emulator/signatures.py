"""What the Python client's method of an operation takes, worked out from the contract as its generator does."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from customer_io_client.emulator.components import resolved
from customer_io_client.emulator.contract import Operation
from customer_io_client.emulator.wire import JsonObject, as_list, as_object

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def argument_name(wire: str) -> str:
    """The argument for a field or parameter of this name."""
    name = _HUMP.sub("_", wire.removeprefix("_")).replace("-", "_").lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def parameters(operation: Operation, place: str) -> Iterator[tuple[str, JsonObject]]:
    """Names and schemas of the parameters in `path`, `query` or `header`."""
    for parameter in map(as_object, as_list(operation.definition.get("parameters"))):
        if parameter["in"] == place:
            yield str(parameter["name"]), resolved(as_object(parameter["schema"]), operation.document)


def fields(operation: Operation) -> dict[str, JsonObject]:
    """The fields of its body, each an argument; none where the body is one argument."""
    return _fields(operation, _body(operation))


def free_fields(operation: Operation) -> str | None:
    """The argument for fields that have no name in the contract."""
    name = resolved(_body(operation), operation.document).get("x-cio-extra")
    return name if isinstance(name, str) else None


def builder(operation: Operation) -> tuple[str, str]:
    """Package and module of the function that builds its request."""
    (tag,) = as_list(operation.definition["tags"])
    return f"customer_io_api.{operation.api}.api.{tag}", str(operation.definition["operationId"])


def is_paged(operation: Operation) -> bool:
    """Whether the method returns a lazy list."""
    return isinstance(operation.definition.get("x-cio-paging"), dict)


def _body(operation: Operation) -> JsonObject:
    content = as_object(as_object(operation.definition.get("requestBody")).get("content"))
    return as_object(as_object(next(iter(content.values()), None)).get("schema"))


def _fields(operation: Operation, schema: JsonObject) -> dict[str, JsonObject]:
    whole = resolved(schema, operation.document)
    taken_over = [_fields(operation, as_object(part)) for part in as_list(whole.get("allOf"))]
    own = {
        name: resolved(as_object(part), operation.document) for name, part in as_object(whole.get("properties")).items()
    }
    return {name: part for named in (*taken_over, own) for name, part in named.items()}
