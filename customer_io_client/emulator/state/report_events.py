"""The events that reporting webhooks know: by object type and metric, with the fields of their data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from customer_io_client.emulator.components import resolved
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
    found = [_kind(as_object(as_object(item)["post"]), document) for item in as_object(document["webhooks"]).values()]
    return {(kind.object_type, kind.metric): kind for kind in found}


def _kind(operation: JsonObject, document: JsonObject) -> EventKind:
    content = as_object(as_object(operation["requestBody"])["content"])
    event = resolved(as_object(as_object(content["application/json"])["schema"]), document)
    return EventKind(
        name=str(operation["operationId"]),
        object_type=str(operation["x-cio-object-type"]),
        metric=str(operation["x-cio-metric"]),
        fields=frozenset(_fields(as_object(as_object(event["properties"])["data"]), document)),
    )


def _fields(schema: JsonObject, document: JsonObject) -> Iterator[str]:
    whole = resolved(schema, document)
    yield from as_object(whole.get("properties"))
    for part in as_list(whole.get("allOf")):
        yield from _fields(as_object(part), document)
