"""The events of reporting webhooks: which payload is of which object type and metric."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

EVENTS = "webhooks"
"""The folder of the contract that holds them, and the package that is made of it."""
TAGS = ("object_type", "metric")
"""The constant fields that tell one payload from another."""


@dataclass(frozen=True, order=True)
class Event:
    """One event: `email`, `clicked` is an `EmailClicked`."""

    object_type: str
    metric: str
    class_name: str


@dataclass(frozen=True)
class Report:
    """The events of one object type, as a union of their classes."""

    object_type: str
    events: list[Event]

    @property
    def name(self) -> str:
        return "".join(word.capitalize() for word in self.object_type.split("_")) + "Report"


def events(document: dict[str, Any]) -> list[Event]:
    """Every payload of the merged contract: the components whose object type and metric are constants."""
    return sorted(_payloads(document))


def reports(found: list[Event]) -> list[Report]:
    """The events by their object types."""
    return [Report(name, list(group)) for name, group in groupby(found, key=lambda event: event.object_type)]


def twins(found: list[Event]) -> list[str]:
    """Pairs of object type and metric that several payloads claim: one of them would be lost."""
    claimed = Counter((event.object_type, event.metric) for event in found)
    return [f"{EVENTS}: several payloads are {kind} {metric}" for (kind, metric), count in claimed.items() if count > 1]


def entries(document: dict[str, Any]) -> Iterator[tuple[str, Event]]:
    """The name of each event, and what its entry in the contract says of its payload."""
    for name, item in document["webhooks"].items():
        entry = item["post"]
        schema = entry["requestBody"]["content"]["application/json"]["schema"]
        yield name, Event(entry["x-cio-object-type"], entry["x-cio-metric"], schema["$ref"].rsplit("/", 1)[1])


def _payloads(document: dict[str, Any]) -> Iterator[Event]:
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        fields = _properties(schemas, schema)
        kind, metric = (fields.get(tag, {}).get("const") for tag in TAGS)
        if isinstance(kind, str) and isinstance(metric, str):
            yield Event(kind, metric, name)


def _properties(schemas: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The properties of an object, those of its parts included."""
    if "$ref" in schema:
        return _properties(schemas, schemas[schema["$ref"].rsplit("/", 1)[1]])
    found: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        found |= _properties(schemas, part)
    found |= schema.get("properties", {})
    return found
