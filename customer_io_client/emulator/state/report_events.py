"""The events that reporting webhooks know: by object type and metric, with the fields of their data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from customer_io_client.emulator.wire import JsonObject, as_list, as_object, decode


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of event."""

    name: str
    """What a webhook asks for it by: `email_opened`."""
    object_type: str
    metric: str
    fields: frozenset[str]
    """What its data may hold."""


@cache
def kinds() -> dict[tuple[str, str], EventKind]:
    """Every kind, by object type and metric, as the contract has them."""
    content = (resources.files("customer_io_api") / "_contract" / "webhooks.json").read_bytes()
    document = as_object(decode(content))
    schemas = as_object(as_object(document["components"])["schemas"])
    found = [_kind(as_object(as_object(item)["post"]), schemas) for item in as_object(document["webhooks"]).values()]
    return {(kind.object_type, kind.metric): kind for kind in found}


def _kind(operation: JsonObject, schemas: JsonObject) -> EventKind:
    content = as_object(as_object(operation["requestBody"])["content"])
    event = _resolved(as_object(as_object(content["application/json"])["schema"]), schemas)
    return EventKind(
        name=str(operation["operationId"]),
        object_type=str(operation["x-cio-object-type"]),
        metric=str(operation["x-cio-metric"]),
        fields=frozenset(_fields(as_object(as_object(event["properties"])["data"]), schemas)),
    )


def _fields(schema: JsonObject, schemas: JsonObject) -> Iterator[str]:
    resolved = _resolved(schema, schemas)
    yield from as_object(resolved.get("properties"))
    for part in as_list(resolved.get("allOf")):
        yield from _fields(as_object(part), schemas)


def _resolved(schema: JsonObject, schemas: JsonObject) -> JsonObject:
    reference = schema.get("$ref")
    return as_object(schemas[reference.rpartition("/")[2]]) if isinstance(reference, str) else schema
