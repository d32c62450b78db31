"""Faults of the events of the small contract: the rule that finds each, and where."""

from __future__ import annotations

from typing import Any, Final

from scripts.contract import rules_operations, rules_schemas, rules_usage, rules_webhooks
from scripts.contract.lint import Rule
from tests.contract.faults import Fault, at, ref
from tests.contract.minimal import Files

_WEBHOOKS: Final = "webhooks"
SOLD: Final = (_WEBHOOKS, "thing_sold")
LOST: Final = (_WEBHOOKS, "thing_lost")
POST: Final = (*SOLD, "post")
MEDIA: Final = (*POST, "requestBody", "content", "application/json")
SCHEMAS: Final = ("components", "schemas")


def put(*path: str | int, value: object) -> Fault:
    """The fault of this value at this place of the events."""

    def change(files: Files) -> None:
        node: Any = files.events
        for key in path[:-1]:
            node = node[key]
        node[path[-1]] = value

    return change


def drop(*path: str | int) -> Fault:
    """The fault of nothing at this place of the events."""

    def change(files: Files) -> None:
        node: Any = files.events
        for key in path[:-1]:
            node = node[key]
        del node[path[-1]]

    return change


CASES: Final[list[tuple[Rule, Fault, str]]] = [
    (rules_webhooks.event_shapes, put(*SOLD, "get", value={}), at(*SOLD)),
    (rules_webhooks.event_shapes, put(*SOLD, "parameters", value=[]), at(*SOLD)),
    (rules_webhooks.event_shapes, put(*POST, "tags", value=["others"]), at(*POST, "tags")),
    (rules_webhooks.event_shapes, put(*POST, "tags", value=["thing", "thing"]), at(*POST, "tags")),
    (rules_webhooks.event_shapes, drop(*POST, "parameters", 1), at(*POST, "parameters")),
    (rules_webhooks.event_shapes, put(*POST, "responses", "204", value={}), at(*POST, "responses")),
    (rules_webhooks.event_names, put(*POST, "operationId", value="sold"), at(*POST, "operationId")),
    (rules_webhooks.event_names, put(*POST, "x-cio-object-type", value="person"), at(*SOLD)),
    (rules_webhooks.event_names, put(*MEDIA, "schema", value=ref("ThingLost")), at(*POST, "requestBody")),
    (rules_webhooks.event_facts, put(*POST, "x-cio-lane", value="app"), at(*POST, "x-cio-lane")),
    (rules_webhooks.event_facts, put(*POST, "x-cio-metric", value="lost"), at(*POST, "x-cio-metric")),
    (rules_webhooks.event_facts, drop(*POST, "x-cio-metric"), at(*POST, "x-cio-metric")),
    (rules_webhooks.event_facts, put(*POST, "x-cio-object-type", value="t"), at(*POST, "x-cio-object-type")),
    (
        rules_webhooks.event_facts,
        drop(*SCHEMAS, "ThingSold", "properties", "metric", "const"),
        at(*POST, "x-cio-metric"),
    ),
    (rules_webhooks.event_facts, put(*POST, "tags", value=["others"]), at(*POST, "x-cio-object-type")),
    (rules_webhooks.event_facts, put(*POST, "x-cio-subscribable", value=True), at(*POST, "x-cio-subscribable")),
    (rules_webhooks.event_facts, put(*LOST, "post", "x-cio-metric", value="sold"), at(*LOST)),
    (rules_webhooks.event_bodies, put(*POST, "requestBody", "required", value=False), at(*POST, "requestBody")),
    (
        rules_webhooks.event_bodies,
        put(*POST, "requestBody", "content", "text/plain", value={}),
        at(*POST, "requestBody"),
    ),
    (rules_webhooks.event_bodies, drop(*SCHEMAS, "ThingSold", "required", 3), at(*POST, "requestBody")),
    (
        rules_webhooks.event_bodies,
        drop(*SCHEMAS, "ThingSold", "properties", "timestamp"),
        at(*POST, "requestBody"),
    ),
    (
        rules_webhooks.event_bodies,
        put(*SCHEMAS, "ThingSold", "properties", "data", value={"type": "string"}),
        at(*POST, "requestBody"),
    ),
    (
        rules_webhooks.event_bodies,
        put(*SCHEMAS, "ThingData", "additionalProperties", value=False),
        at(*SCHEMAS, "ThingData"),
    ),
    (
        rules_webhooks.event_bodies,
        put(*SCHEMAS, "ThingData", value={"allOf": [{"type": "object", "additionalProperties": False}]}),
        at(*SCHEMAS, "ThingData"),
    ),
    (rules_webhooks.event_texts, put(*POST, "summary", value="It was sold."), at(*POST, "summary")),
    (rules_webhooks.event_texts, put(*POST, "summary", value="A" * 73), at(*POST, "summary")),
    (rules_webhooks.event_texts, put(*POST, "summary", value="a thing was sold"), at(*POST, "summary")),
    (rules_webhooks.event_texts, drop(*POST, "summary"), at(*POST, "summary")),
    (rules_webhooks.event_texts, put(*POST, "description", value="It was sold."), at(*POST, "description")),
    (
        rules_webhooks.event_texts,
        put(*POST, "responses", "200", "description", value=""),
        at(*POST, "responses", "200"),
    ),
    (rules_webhooks.event_examples, drop(*MEDIA, "examples"), at(*MEDIA)),
    (rules_webhooks.event_examples, drop(*MEDIA, "examples", "sold", "summary"), at(*MEDIA, "examples", "sold")),
    (rules_webhooks.event_examples, drop(*MEDIA, "examples", "sold", "value"), at(*MEDIA, "examples", "sold")),
    (
        rules_webhooks.event_examples,
        put(*MEDIA, "examples", "sold", "value", "metric", value="lost"),
        at(*MEDIA, "examples", "sold"),
    ),
    (
        rules_webhooks.event_examples,
        put("components", "parameters", "Timestamp", "example", value="soon"),
        at(*POST, "parameters"),
    ),
    (rules_webhooks.subscriptions, put(*POST, "x-cio-subscribable", value=False), at(*SOLD)),
    (rules_webhooks.subscriptions, drop(*LOST, "post", "x-cio-subscribable"), at(*LOST)),
    (
        rules_webhooks.subscriptions,
        put(*SCHEMAS, "ReportingEvent", "enum", value=["thing_sold", "thing_found"]),
        at(*SCHEMAS, "ReportingEvent", "enum"),
    ),
    (rules_schemas.inline_objects, put(*MEDIA, "schema", value={"type": "object"}), at(*MEDIA, "schema")),
    (rules_usage.unused_tags, put("tags", 0, "name", value="others"), "/tags/0"),
    (rules_usage.unused_components, put(*SCHEMAS, "Spare", value={"type": "string"}), at(*SCHEMAS, "Spare")),
    (rules_operations.file_heads, lambda files: files.things.update(webhooks={}), "/webhooks"),
]
