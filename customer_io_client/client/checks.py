"""What is checked before a request leaves, operation by operation: the same for every way into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from customer_io_api import _limits
from customer_io_api._shared import Operation
from customer_io_client.core import limits
from customer_io_client.core.encode import encode
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.sends import check_email
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import JsonValue

JsonObject: TypeAlias = dict[str, JsonValue]

PERSON_PARAMETERS: Final = frozenset({"identifier", "customer_id"})
"""Path parameters that hold a person's identifier."""

_KINDS: Final = frozenset({"id", "email", "cio_id"})
"""How a body names a person."""

_PIPELINES_CALLS: Final = ("alias", "group", "identify", "page", "screen", "track")
_PIPELINES_IDS: Final = frozenset({"anonymousId", "groupId", "previousId", "userId"})

NOT_ATTRIBUTES: Final = frozenset(
    {"_timestamp", "_update", "anonymous_id", "cio_relationships", "cio_subscription_preferences"}
)
"""Fields of an identify call that are no attributes of the person."""


def path_value(name: str, value: object) -> None:
    """Refuse a path parameter that would name nothing, or something else."""
    if name in PERSON_PARAMETERS:
        limits.identifier(value, field=name)
    else:
        limits.path_value(value, field=name)


def plain_text(name: str, value: object) -> str:
    """A query parameter or header as text: true and false in lower case, times as Unix seconds."""
    found = encode(value, dialect="unix", path=name)
    if found is None or isinstance(found, list | dict):
        raise InvalidInputError(f"{name}: must be one plain value, not {type(value).__name__}", field=name)
    return found if isinstance(found, str) else dumps(found).decode()


def check_body(operation: Operation, body: JsonValue) -> None:
    """Refuse what the service would refuse, misread or drop; identifiers that are numbers become text."""
    check = CHECKS.get(operation.name)
    if check is None:
        return
    if not isinstance(body, dict):
        raise InvalidInputError(f"{operation.name}: the body must be a mapping")
    check(body)


def _identify(body: JsonObject) -> None:
    if body.get("id") is not None:
        body["id"] = limits.identifier(body["id"], field="id")
    email = body.get("email")
    if not isinstance(email, str | None):
        raise InvalidInputError(f"email must be text, not {type(email).__name__}", field="email")
    if email:
        limits.identifier(email, field="email")
    _anonymous_id(body)
    _person_attributes(body, "attributes")


def _event(body: JsonObject) -> None:
    limits.event_name(body.get("name"), field="name")
    event_id = body.get("id")
    if event_id is not None and (not isinstance(event_id, str) or not event_id.strip()):
        raise InvalidInputError("id must be text, a ULID", field="id")
    _anonymous_id(body)
    data = body.get("data")
    if data is not None:
        if not isinstance(data, dict):
            raise InvalidInputError("data must be a mapping", field="data")
        limits.event_data(data, field="data")


def _anonymous_id(body: JsonObject) -> None:
    if body.get("anonymous_id") is not None:
        body["anonymous_id"] = limits.path_value(body["anonymous_id"], field="anonymous_id")


def _segment_change(body: JsonObject) -> None:
    body["ids"] = list[JsonValue](limits.segment_ids(_list(body, "ids"), field="ids"))


def _merge(body: JsonObject, where: str = "") -> None:
    for who in ("primary", "secondary"):
        named = body.get(who)
        if not isinstance(named, dict) or len(named) != 1 or not named.keys() <= _KINDS:
            message = f"{where}{who} must name a person in exactly one way: id, email or cio_id"
            raise InvalidInputError(message, field=where + who)
        _identifiers(named, where + who)


def _identifiers(named: JsonObject, where: str) -> None:
    for kind in _KINDS & named.keys():
        named[kind] = limits.identifier(named[kind], field=f"{where}.{kind}")


def _entity(body: JsonObject, where: str = "") -> None:
    if body.get("type") != "person":
        return
    action = body.get("action")
    attributes = body.get("attributes")
    identifiers = body.get("identifiers")
    if isinstance(identifiers, dict):
        _identifiers(identifiers, f"{where}identifiers")
    if action == "merge":
        _merge(body, where)
    elif action == "identify" and isinstance(attributes, dict):
        _person_attributes(attributes, f"{where}attributes")
    elif action in ("event", "page", "screen"):
        limits.event_name(body.get("name"), field=f"{where}name")


def _track_batch(body: JsonObject) -> None:
    items = _list(body, "batch")
    limits.batch_item_sizes(items, _limits.V2_ITEM_BYTES, field="batch")
    for index, item in enumerate(items):
        if isinstance(item, dict):
            _entity(item, f"batch[{index}].")


def _pipelines_call(body: JsonObject, where: str = "") -> None:
    for name in _PIPELINES_IDS & body.keys():
        if body[name] is not None:
            body[name] = limits.path_value(body[name], field=where + name)


def _pipelines_batch(body: JsonObject) -> None:
    items = _list(body, "batch")
    limits.batch_item_sizes(items, _limits.PIPELINES_CALL_BYTES, field="batch")
    for index, item in enumerate(items):
        if isinstance(item, dict):
            _pipelines_call(item, f"batch[{index}].")


def _attribute_lookup(body: JsonObject) -> None:
    ids = _list(body, "ids")
    if not 1 <= len(ids) <= _limits.ATTRIBUTE_LOOKUP_IDS:
        message = f"ids: {len(ids)} ids; one look-up takes 1 to {_limits.ATTRIBUTE_LOOKUP_IDS}"
        raise InvalidInputError(message, field="ids")
    body["ids"] = [limits.identifier(value, field=f"ids[{index}]") for index, value in enumerate(ids)]


def _person_attributes(body: JsonObject, field: str) -> None:
    limits.attributes({name: value for name, value in body.items() if name not in NOT_ATTRIBUTES}, field=field)


def _list(body: JsonObject, field: str) -> list[JsonValue]:
    found = body.get(field)
    if not isinstance(found, list):
        raise InvalidInputError(f"{field} must be a list", field=field)
    return found


CHECKS: Final[Mapping[str, Callable[[JsonObject], None]]] = {
    "app.customers.list_attributes": _attribute_lookup,
    "app.transactional.send_email": check_email,
    **dict.fromkeys((f"pipelines.{call}" for call in _PIPELINES_CALLS), _pipelines_call),
    "pipelines.batch": _pipelines_batch,
    "track.customers.identify": _identify,
    "track.customers.merge": _merge,
    "track.events.track": _event,
    "track.events.track_anonymous": _event,
    "track.segments.add_customers": _segment_change,
    "track.segments.remove_customers": _segment_change,
    "track.v2.batch": _track_batch,
    "track.v2.entity": _entity,
}
