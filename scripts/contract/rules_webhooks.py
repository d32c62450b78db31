"""Rules on the events of reporting webhooks: their names, their bodies, their texts, and the list of subscriptions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from scripts.contract.contract import Component, Contract, Findings, fields, referred, required, resolved
from scripts.contract.events import Event, events
from scripts.contract.merge import METHODS
from scripts.contract.rules_examples import validator
from scripts.contract.rules_texts import SUMMARY

ENVELOPE: Final = ("event_id", "object_type", "metric", "timestamp", "data")
"""The fields of every body."""
SUBSCRIPTIONS: Final = "ReportingEvent"
"""The component that lists what a webhook can subscribe to."""
_HEADERS: Final = ("X-CIO-Timestamp", "X-CIO-Signature")
_FACTS: Final = frozenset({"x-cio-object-type", "x-cio-metric", "x-cio-subscribable"})


def event_shapes(contract: Contract) -> Findings:
    """An event is one post, with one declared tag, the headers of the signature, and an answer of success."""
    for event in _events(contract):
        declared = {tag["name"] for tag in event.merged.document["tags"]}
        if {*event.item} & {*METHODS, "parameters"} != {"post"}:
            yield event.finding("an event is one `post`")
        if len(event.tags) != 1 or event.tags[0] not in declared:
            yield event.finding("an event has one tag, which its file declares", "post", "tags")
        if tuple(found.get("name") for found in event.node.get("parameters", [])) != _HEADERS:
            yield event.finding(f"the parameters of an event are {' and '.join(_HEADERS)}", "post", "parameters")
        if {*event.node.get("responses", {})} != {"200"}:
            yield event.finding("the answer of an event is 200", "post", "responses")


def event_names(contract: Contract) -> Findings:
    """The name of an event is also its operationId and, in CamelCase, its component."""
    for event in _events(contract):
        camel = "".join(part.capitalize() for part in event.name.split("_"))
        if event.node.get("operationId") != event.name:
            yield event.finding(f"the operationId has to be {event.name}", "post", "operationId")
        if not event.name.startswith(f"{event.identity[0]}_"):
            yield event.finding("the name begins with the object type")
        if event.component != camel:
            yield event.finding(f"the body has to be the component {camel}", "post", "requestBody")


def event_facts(contract: Contract) -> Findings:
    """Object type and metric are those of the body, and no two events have the same ones."""
    seen: dict[tuple[str, str], str] = {}
    for event in _events(contract):
        for name in event.node:
            if name.startswith("x-") and name not in _FACTS:
                yield event.finding(f"`{name}` is not a fact of events", "post", name)
        for key, value in zip(("object_type", "metric"), event.identity, strict=True):
            fact = f"x-cio-{key.replace('_', '-')}"
            if not value or _constant(event, key) != value:
                yield event.finding(f"`{fact}` has to be the const of `{key}`", "post", fact)
        if event.tags != [event.identity[0]]:
            yield event.finding("the object type is the tag", "post", "x-cio-object-type")
        if event.node.get("x-cio-subscribable", False) is not False:
            yield event.finding("an event is subscribable unless it is said to be not", "post", "x-cio-subscribable")
        if event.identity in seen:
            yield event.finding(f"{seen[event.identity]} has the same object type and metric")
        seen.setdefault(event.identity, event.name)


def event_bodies(contract: Contract) -> Findings:
    """A body is obligatory JSON with every field of the envelope, and stays open for new ones."""
    for event in _events(contract):
        body = event.node.get("requestBody", {})
        if body.get("required") is not True or [*body.get("content", {})] != ["application/json"]:
            yield event.finding("the body is `required: true` and JSON alone", "post", "requestBody")
        found, needed = fields(event.merged, event.payload), required(event.merged, event.payload)
        for name in ENVELOPE:
            if name not in found or name not in needed:
                yield event.finding(f"the body always has {name!r}", "post", "requestBody")
        if "data" in found and referred(found["data"]) is None:
            yield event.finding("`data` is a component of its own", "post", "requestBody")
    for component in _components(contract):
        for part in (component.schema, *component.schema.get("allOf", [])):
            if part.get("additionalProperties") is False:
                yield component.finding("a body cannot close its fields: the service adds some without notice")


def event_texts(contract: Contract) -> Findings:
    """Every event has a short summary, and a description with its source."""
    for event in _events(contract):
        summary = str(event.node.get("summary", ""))
        if not summary[:1].isupper() or len(summary) > SUMMARY or summary.endswith("."):
            yield event.finding(f"the summary is a phrase of at most {SUMMARY} characters", "post", "summary")
        text = str(event.node.get("description", ""))
        if not text.endswith("\n\nSource: reporting webhooks document."):
            yield event.finding("the description ends with its source", "post", "description")
        for status, answer in event.node.get("responses", {}).items():
            if not str(answer.get("description", "")).endswith("."):
                yield event.finding("an answer has a description", "post", "responses", status)


def event_examples(contract: Contract) -> Findings:
    """Every body has examples that fit it, and so has every header."""
    for event in _events(contract):
        examples: dict[str, Any] = event.media.get("examples", {})
        place = ("post", "requestBody", "content", "application/json")
        if not examples:
            yield event.finding("needs `examples`", *place)
        for name, example in examples.items():
            reason = validator(event.merged, event.payload)(example.get("value"))
            if not example.get("summary"):
                yield event.finding("an example needs a summary", *place, "examples", name)
            if reason is not None:
                yield event.finding(f"the example does not fit: {reason}", *place, "examples", name)
        for parameter in event.node.get("parameters", []):
            if validator(event.merged, parameter["schema"])(parameter.get("example")) is not None:
                yield event.finding(f"the example of {parameter['name']!r} does not fit", "post", "parameters")


def subscriptions(contract: Contract) -> Findings:
    """The events are those that a webhook can subscribe to, and those that are said to have no name there."""
    found = {event.name: event for event in _events(contract)}
    listed: set[str] = set()
    for component in contract.components():
        if component.name == SUBSCRIPTIONS:
            listed |= {*component.schema.get("enum", [])}
            for name in sorted(listed - {*found}):
                yield component.finding(f"there is no event {name!r}", "enum")
    for name, event in found.items():
        if event.subscribable is not (name in listed):
            yield event.finding(f"`x-cio-subscribable` and {SUBSCRIPTIONS} disagree")


def _events(contract: Contract) -> Iterator[Event]:
    for merged in contract.apis.values():
        yield from events(merged)


def _components(contract: Contract) -> Iterator[Component]:
    """The components that events are made of."""
    return (component for component in contract.components() if component.merged.webhooks)


def _constant(event: Event, name: str) -> object:
    """What this field of the body always is."""
    return resolved(event.merged, fields(event.merged, event.payload).get(name, {})).get("const")
