"""The control API under `/_emulator/`: health, reset, request log, people, deliveries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activity, public_id
from customer_io_client.emulator.state.deliveries import METRICS, TYPES, Delivery
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.references import from_path
from customer_io_client.emulator.wire import Answer, Json, JsonObject, RefusedError, as_object, decode

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_Query: TypeAlias = "Mapping[str, str]"


def answer(app: App, method: str, raw_path: str, query: _Query, body: bytes) -> Answer:
    """Answer a control request. Errors are `{"error": …}`."""
    segments = [unquote(segment) for segment in raw_path.removeprefix("/_emulator/").split("/")]
    try:
        with app.store.transaction():
            return _answer(app, method, segments, query, body)
    except RefusedError as error:
        return Answer(error.status, {"error": error.sentence})


def _answer(app: App, method: str, segments: list[str], query: _Query, body: bytes) -> Answer:
    match method, segments:
        case "GET", ["health"]:
            return Answer(body={"status": "ok", "operations": len(app.contract.operations)})
        case "POST", ["reset"]:
            app.reset()
            return Answer(204)
        case "GET", ["requests"]:
            return Answer(body={"requests": app.log.latest(outcome=query.get("outcome"), limit=_limit(query))})
        case "GET", ["people"]:
            everybody: Json = {"attribute": {"field": "cio_id", "operator": "exists"}}
            people = app.state.search.people(everybody, limit=_limit(query))
            return Answer(body={"people": [_person(app, person) for person in people]})
        case "GET", ["people", identifier]:
            return Answer(body=_person(app, _known(app, identifier)))
        case "GET", ["activities"]:
            found = app.state.activities.of_workspace(type_=query.get("type"), limit=_limit(query))
            return Answer(body={"activities": [_activity(activity) for activity in found]})
        case "GET", ["deliveries"]:
            latest = app.state.deliveries.latest(limit=_limit(query))
            return Answer(body={"deliveries": [_delivery(app, delivery) for delivery in latest]})
        case "GET", ["forms"]:
            return Answer(body={"forms": list[Json](app.state.forms.ids())})
        case "POST", ["deliveries"]:
            return Answer(201, _capture(app, _fields(body)))
        case "GET", ["deliveries", delivery_id]:
            return Answer(body=_delivery(app, _known_delivery(app, delivery_id)))
        case "POST", ["deliveries", delivery_id, "play"]:
            return Answer(body=_play(app, delivery_id, _fields(body)))
        case _:
            raise RefusedError(404, "no such control path")


def _capture(app: App, fields: JsonObject) -> JsonObject:
    person = _known(app, _text(fields, "to", ""), "to")
    type_ = _one_of(TYPES, _text(fields, "type", "email"), "type")
    delivery = app.state.deliveries.capture(
        person, type_=type_, subject=_text(fields, "subject", ""), body=_text(fields, "body", "")
    )
    return _delivery(app, delivery)


def _play(app: App, delivery_id: str, fields: JsonObject) -> JsonObject:
    delivery = _known_delivery(app, delivery_id)
    metric = _one_of(METRICS, _text(fields, "metric", ""), "metric")
    if metric == "unsubscribed":
        app.state.deliveries.unsubscribe(delivery_id, unsubscribe=True)
    else:
        detail: JsonObject = {"href": fields["href"]} if "href" in fields else {}
        app.state.deliveries.reach(delivery.id, metric, detail=detail)
    return _delivery(app, _known_delivery(app, delivery_id))


def _person(app: App, person: Person) -> JsonObject:
    state = app.state
    attributes = state.people.attributes.of(person.number)
    activities = state.activities.of_person(person.number, limit=100)
    segments: list[Json] = [
        {"id": segment.number, "name": segment.name} for segment in state.search.segments_of(person.number)
    ]
    devices: list[Json] = [
        {"token": device.token, "platform": device.platform} for device in state.devices.of(person.number)
    ]
    return {
        "identifiers": person.identifiers(),
        "attributes": {name: attribute.value for name, attribute in attributes.items()},
        "segments": segments,
        "devices": devices,
        "activities": [_activity(activity) for activity in activities],
    }


def _activity(activity: Activity) -> Json:
    return {
        "id": public_id(activity),
        "type": activity.type,
        "name": activity.name,
        "timestamp": activity.at,
        "cio_id": None if activity.person is None else names.cio_id(activity.person),
        "anonymous_id": activity.anonymous_id,
        "subject": activity.subject or None,
        "data": activity.data,
    }


def _delivery(app: App, delivery: Delivery) -> JsonObject:
    return {
        "id": delivery.id,
        "to": app.state.people.get(delivery.person).identifiers(),
        "type": delivery.type,
        "recipient": delivery.recipient,
        "subject": delivery.subject,
        "body": delivery.body,
        "created": delivery.created,
        "metrics": dict(delivery.metrics),
    }


def _known(app: App, identifier: str, where: str = "identifier") -> Person:
    person = app.state.people.find(from_path(identifier, where))
    if person is None:
        raise RefusedError(404, "no such person")
    return person


def _known_delivery(app: App, delivery_id: str) -> Delivery:
    delivery = app.state.deliveries.find(delivery_id)
    if delivery is None:
        raise RefusedError(404, "no such delivery")
    return delivery


def _limit(query: _Query) -> int:
    text = query.get("limit", "100")
    if not text.isdecimal() or len(text) > 6:
        raise RefusedError(400, "must be a number", where="limit")
    return int(text)


def _fields(body: bytes) -> JsonObject:
    try:
        return as_object(decode(body))
    except ValueError:
        raise RefusedError(400, "the body is not valid JSON") from None


def _text(fields: JsonObject, name: str, default: str) -> str:
    value = fields.get(name, default)
    if not isinstance(value, str):
        raise RefusedError(400, "must be a string", where=name)
    return value


def _one_of(choices: tuple[str, ...], value: str, where: str) -> str:
    if value not in choices:
        raise RefusedError(400, f"must be one of {', '.join(choices)}", where=where)
    return value
