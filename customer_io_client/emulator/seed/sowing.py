"""A workspace filled from a seed."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import TypeAlias, cast

from customer_io_client.emulator.app_api.newsletter_making import make
from customer_io_client.emulator.app_api.reporting_webhooks import settings_of
from customer_io_client.emulator.seed.schema import SCHEMA
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.broadcasts import EVERYBODY
from customer_io_client.emulator.state.campaigns import CampaignPlan
from customer_io_client.emulator.state.devices import Device
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.objects import ObjectReference, ObjectType
from customer_io_client.emulator.state.people import Person, Profile
from customer_io_client.emulator.state.references import Kind, Reference, from_kind, identifier
from customer_io_client.emulator.state.values import check_attributes, event_name
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_list, as_object

Check: TypeAlias = "Callable[[str, Json], None]"
"""Hold a body against the contract of the operation of this name."""


def sow(state: State, document: Json, check: Check) -> None:
    """Add all that a seed says to the workspace, or nothing of it.

    Raises:
        RefusedError: the field that cannot be.
    """
    SCHEMA.check(document)
    seed = as_object(document)
    with state.store.transaction(), state.webhook_queue.filling():
        if "workspace" in seed:
            state.workspace.create(str(seed["workspace"]))
        for name, value in as_object(seed.get("snippets")).items():
            state.snippets.put(name, str(value))
        for section, add in _SECTIONS.items():
            for number, fields in enumerate(map(as_object, as_list(seed.get(section)))):
                with _below(f"{section}.{number}"):
                    _hold(section, fields, check)
                    add(state, fields)
        state.journal.take()


def _hold(section: str, fields: JsonObject, check: Check) -> None:
    """Hold what the API takes in the same form against the API's own contract."""
    if section == "newsletters":
        check("app.newsletters.create", fields)
    if section == "webhooks":
        check("app.reporting_webhooks.create", _named_webhook(fields))
    name = _FILTERS.get(section, "")
    if name in fields:
        try:
            check("app.customers.search", {"filter": fields[name]})
        except RefusedError as error:
            raise RefusedError(400, error.message, where=name + error.where.removeprefix("filter")) from None


@contextmanager
def _below(where: str) -> Generator[None]:
    """What is refused inside is told as a field of the seed."""
    try:
        yield
    except RefusedError as error:
        place = f"{where}.{error.where}" if error.where else where
        raise RefusedError(400, error.message, where=place, reason=error.reason) from None


def _sender(state: State, fields: JsonObject) -> None:
    if "email" not in fields and "phone" not in fields:
        raise RefusedError(400, "needs an email or a phone")
    state.senders.create(
        str(fields["name"]),
        email=_text(fields, "email"),
        phone=_text(fields, "phone"),
        auto_generated=fields.get("auto_generated") is True,
        hidden=fields.get("hidden") is True,
    )


def _topic(state: State, fields: JsonObject) -> None:
    subscribed = fields.get("subscribed", True) is True
    state.subscription_center.add_topic(
        str(fields["name"]), str(fields.get("description", "")), subscribed_by_default=subscribed
    )


def _channel(state: State, fields: JsonObject) -> None:
    subscribed = fields.get("subscribed", True) is True
    name, description = str(fields["name"]), str(fields.get("description", ""))
    state.subscription_center.add_channel(name, description, str(fields["type"]), subscribed_by_default=subscribed)


def _collection(state: State, fields: JsonObject) -> None:
    state.collections.create(str(fields["name"]), fields["data"])


def _segment(state: State, fields: JsonObject) -> None:
    if "filter" in fields:
        state.search.people(fields["filter"], limit=1)
    state.segments.create(str(fields["name"]), str(fields.get("description", "")), fields.get("filter"))


def _object_type(state: State, fields: JsonObject) -> None:
    names = str(fields["name"]), str(fields["singular_name"])
    state.objects.define(ObjectType(str(fields["type"]), *names, is_enabled=fields.get("enabled", True) is True))


def _object(state: State, fields: JsonObject) -> None:
    state.objects.identify(_reference(fields), as_object(fields.get("attributes")))


def _person(state: State, fields: JsonObject) -> None:
    kind: Kind = "id" if "id" in fields else "email"
    if kind not in fields:
        raise RefusedError(400, "needs an id or an email")
    reference = from_kind(str(fields[kind]), kind, kind)
    named = [name for name in ("id", "email") if name in fields]
    identifiers: dict[str, str | None] = {name: identifier(fields[name], name) for name in named}
    attributes = as_object(fields.get("attributes"))
    check_attributes(attributes, "attributes")
    person = state.people.identify(reference, Profile(attributes, identifiers))
    if person is None:
        raise RefusedError(400, "cannot be made: its identifiers are suppressed or belong to others")
    known = Reference("cio_id", person.cio_id)
    for name in as_list(fields.get("segments")):
        state.segments.add(_segment_of(state, str(name)), [known])
    for device in map(as_object, as_list(fields.get("devices"))):
        state.devices.put(known, Device(str(device["token"]), str(device["platform"])))
    for event in map(as_object, as_list(fields.get("events"))):
        at = cast("int | None", event.get("at"))
        data, id_ = as_object(event.get("data")), _text(event, "id")
        state.events.track(known, Event(event_name(event["name"], "events.name"), data=data, id=id_, at=at))
    _relate(state, person, fields)


def _relate(state: State, person: Person, fields: JsonObject) -> None:
    for relationship in map(as_object, as_list(fields.get("relationships"))):
        state.objects.relate(person, _reference(relationship), as_object(relationship.get("attributes")))


def _transactional(state: State, fields: JsonObject) -> None:
    name = str(fields["name"])
    trigger = _text(fields, "trigger_name")
    if state.transactional.of_name(trigger or name) is not None:
        raise RefusedError(400, "is taken", where="trigger_name")
    message = state.transactional.create(name, description=str(fields.get("description", "")), trigger_name=trigger)
    for content in map(as_object, as_list(fields["contents"])):
        state.contents.create(
            "transactional",
            message.number,
            channel=str(content["channel"]),
            name=name,
            fields=as_object(content["fields"]),
            language=str(content.get("language", "")),
        )


def _campaign(state: State, fields: JsonObject) -> None:
    plan = CampaignPlan(
        name=str(fields["name"]), description=str(fields.get("description", "")), event_name=str(fields["event"])
    )
    _act(state, Owner("campaign", state.campaigns.create(plan).number), fields)


def _broadcast(state: State, fields: JsonObject) -> None:
    broadcast = state.broadcasts.create(str(fields["name"]), audience=fields.get("audience", EVERYBODY))
    _act(state, Owner("broadcast", broadcast.number), fields)


def _act(state: State, owner: Owner, fields: JsonObject) -> None:
    for action in map(as_object, as_list(fields["actions"])):
        translations = {name: as_object(said) for name, said in as_object(action.get("translations")).items()}
        state.actions.create(
            owner,
            str(action["type"]),
            str(action["name"]),
            as_object(action["fields"]),
            translations=translations,
            sending_state=str(action.get("sending_state", "automatic")),
        )


def _newsletter(state: State, fields: JsonObject) -> None:
    make(fields, state)


def _webhook(state: State, fields: JsonObject) -> None:
    state.reporting_webhooks.create(settings_of(_named_webhook(fields)))


def _named_webhook(fields: JsonObject) -> JsonObject:
    """A webhook as the API takes it; without a name it is called by its address."""
    return {"name": fields["endpoint"], **fields}


def _reference(fields: JsonObject) -> ObjectReference:
    return ObjectReference(str(fields["type"]), str(fields["id"]))


def _segment_of(state: State, name: str) -> int:
    found = [segment.number for segment in state.segments.all() if segment.name == name]
    if not found:
        raise RefusedError(400, "no segment has this name", where="segments")
    return found[0]


def _text(fields: JsonObject, name: str) -> str | None:
    return str(fields[name]) if name in fields else None


_FILTERS = {"segments": "filter", "broadcasts": "audience"}
"""Where filters of people stand."""
_SECTIONS: Mapping[str, Callable[[State, JsonObject], None]] = {
    "senders": _sender,
    "topics": _topic,
    "channels": _channel,
    "collections": _collection,
    "segments": _segment,
    "object_types": _object_type,
    "objects": _object,
    "people": _person,
    "transactional": _transactional,
    "campaigns": _campaign,
    "broadcasts": _broadcast,
    "newsletters": _newsletter,
    "webhooks": _webhook,
}
"""In the order in which one may refer to another."""
