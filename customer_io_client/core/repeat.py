"""Whether a request may be sent again once it may have arrived, and the event ids that make it so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias, cast

from customer_io_api._shared import Operation, Unset
from customer_io_client.core.ulid import is_ulid
from customer_io_client.types import JsonValue

NewId: TypeAlias = Callable[[], str]
JsonObject: TypeAlias = dict[str, JsonValue]

_BATCH: Final = "batch"
_ID: Final = "id"

_TRACK_SAFE: Final = frozenset(
    {
        "identify",
        "identify_anonymous",
        "delete",
        "add_device",
        "delete_device",
        "add_relationships",
        "delete_relationships",
        "suppress",
        "unsuppress",
    }
)
_TRACK_EVENTS: Final = frozenset({"event", "page", "screen"})
_PIPELINES_SAFE: Final = frozenset({"identify", "group"})


def prepare_repeat(operation: Operation, body: JsonValue | Unset, new_id: NewId) -> tuple[JsonValue | Unset, bool]:
    """The body to send, and whether it may be sent again after an attempt that may have arrived.

    An event without an id is given one, by which the service counts it once. The caller's objects are not changed.

    Args:
        operation: what is asked for; its `repeat` is the rule.
        body: already encoded.
        new_id: makes a ULID.
    """
    if operation.repeat == "safe":
        return body, True
    if operation.repeat == "never" or not isinstance(body, dict):
        return body, False
    if operation.repeat == "with-id":
        return _event(body, new_id)
    item = _pipelines_item if operation.api == "pipelines" else _track_item
    return _batch(body, new_id, item) if isinstance(body.get(_BATCH), list) else item(body, new_id)


_Item: TypeAlias = Callable[[JsonValue, NewId], tuple[JsonValue, bool]]


def _batch(body: JsonObject, new_id: NewId, item: _Item) -> tuple[JsonObject, bool]:
    """A batch may be repeated only if all of its items may."""
    prepared = [item(one, new_id) for one in cast("list[JsonValue]", body[_BATCH])]
    return {**body, _BATCH: [one for one, _ in prepared]}, all(safe for _, safe in prepared)


def _track_item(item: JsonValue, new_id: NewId) -> tuple[JsonValue, bool]:
    """Merges and what is reported of a delivery are not safe: a second one would change or count something again."""
    if not isinstance(item, dict) or item.get("type") == "delivery":
        return item, False
    action = item.get("action")
    if action in _TRACK_EVENTS:
        return _event(item, new_id)
    return item, action in _TRACK_SAFE


def _pipelines_item(item: JsonValue, _new_id: NewId) -> tuple[JsonValue, bool]:
    """The Pipelines API knows no event ids: only what sets a state is safe."""
    return item, isinstance(item, dict) and item.get("type") in _PIPELINES_SAFE


def _event(event: JsonObject, new_id: NewId) -> tuple[JsonObject, bool]:
    """An event with an id of its own is counted once only if that id is a ULID."""
    own = event.get(_ID)
    return (event, is_ulid(own)) if own else ({**event, _ID: new_id()}, True)
