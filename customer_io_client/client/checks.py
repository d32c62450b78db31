"""What is checked before a request leaves, operation by operation: the same for every way into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from customer_io_api import _limits
from customer_io_api._shared import Operation
from customer_io_client.core import limits
from customer_io_client.core.encode import JsonValue
from customer_io_client.exceptions import InvalidInputError

JsonObject: TypeAlias = Mapping[str, JsonValue]

PERSON_PARAMETERS: Final = frozenset({"identifier", "customer_id"})
"""Path parameters that hold a person's identifier."""

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


def check_body(operation: Operation, body: JsonValue) -> None:
    """Refuse what the service would refuse, misread or drop."""
    check = CHECKS.get(operation.name)
    if check is not None and isinstance(body, dict):
        check(body)


def _identify(body: JsonObject) -> None:
    _person_attributes(body, "attributes")


def _event(body: JsonObject) -> None:
    limits.event_name(body.get("name"), field="name")
    if body.get("data") is not None:
        limits.event_data(body["data"], field="data")


def _segment_change(body: JsonObject) -> None:
    limits.segment_ids(_list(body, "ids"), field="ids")


def _merge(body: JsonObject) -> None:
    for who in ("primary", "secondary"):
        named = body.get(who)
        if not isinstance(named, dict) or len(named) != 1:
            raise InvalidInputError(f"{who} must name a person in exactly one way: id, email or cio_id", field=who)
        limits.identifier(next(iter(named.values())), field=who)


def _entity(body: JsonObject, where: str = "") -> None:
    if body.get("type") != "person":
        return
    action = body.get("action")
    attributes = body.get("attributes")
    if action == "merge":
        _merge(body)
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


def _pipelines_batch(body: JsonObject) -> None:
    limits.batch_item_sizes(_list(body, "batch"), _limits.PIPELINES_CALL_BYTES, field="batch")


def _attribute_lookup(body: JsonObject) -> None:
    count = len(_list(body, "ids"))
    if not 1 <= count <= _limits.ATTRIBUTE_LOOKUP_IDS:
        raise InvalidInputError(f"ids: {count} ids; one look-up takes 1 to {_limits.ATTRIBUTE_LOOKUP_IDS}", field="ids")


def _person_attributes(body: JsonObject, field: str) -> None:
    limits.attributes({name: value for name, value in body.items() if name not in NOT_ATTRIBUTES}, field=field)


def _list(body: JsonObject, field: str) -> list[JsonValue]:
    found = body.get(field)
    if not isinstance(found, list):
        raise InvalidInputError(f"{field} must be a list", field=field)
    return found


CHECKS: Final[Mapping[str, Callable[[JsonObject], None]]] = {
    "app.customers.list_attributes": _attribute_lookup,
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
