"""A finished item: held against what the service takes, and sent by itself where no batch is needed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar, cast

from customer_io_api._operations import OPERATIONS
from customer_io_api._shared import UNSET, Model, Operation, Request, Unset
from customer_io_client.client.checks import check_body
from customer_io_client.core import limits, times
from customer_io_client.core.encode import Dialect, encode
from customer_io_client.core.json_codec import dumps
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import Time

if TYPE_CHECKING:
    from customer_io_api.pipelines.models import AliasItem, GroupItem, IdentifyItem, PageItem, ScreenItem, TrackItem
    from customer_io_api.track.models import (
        AddObjectRelationships,
        AddPersonDevice,
        AddPersonRelationships,
        DeleteObject,
        DeleteObjectRelationships,
        DeletePerson,
        DeletePersonDevice,
        DeletePersonRelationships,
        DeliveryEvent,
        IdentifyAnonymousObject,
        IdentifyObject,
        IdentifyPerson,
        MergePersons,
        PersonEvent,
        PersonPageView,
        PersonScreenView,
        SuppressPerson,
        UnsuppressPerson,
    )

_OfPerson: TypeAlias = "IdentifyPerson | DeletePerson | MergePersons | SuppressPerson | UnsuppressPerson"
_OfActivity: TypeAlias = "PersonEvent | PersonPageView | PersonScreenView | AddPersonDevice | DeletePersonDevice"
_OfRelationships: TypeAlias = "AddPersonRelationships | DeletePersonRelationships"
_OfObject: TypeAlias = "IdentifyObject | IdentifyAnonymousObject | DeleteObject"
_OfPeople: TypeAlias = "AddObjectRelationships | DeleteObjectRelationships"

Entity: TypeAlias = "_OfPerson | _OfActivity | _OfRelationships | _OfObject | _OfPeople | DeliveryEvent"
"""An item of `client.track.v2.batch`, which `client.track.v2.entity` takes by itself."""
PipelinesCall: TypeAlias = "IdentifyItem | TrackItem | PageItem | ScreenItem | GroupItem | AliasItem"
"""An item of `client.pipelines.batch`."""

_ALONE: Final[Mapping[str, str]] = {
    **dict.fromkeys(("person", "object", "delivery"), "customer_io_api.track.api.v2.v2_entity"),
    **{
        kind: f"customer_io_api.pipelines.api.pipelines.pipelines_{kind}"
        for kind in ("alias", "group", "identify", "page", "screen", "track")
    },
}
"""The module that makes the request of one item, by the item's type."""

ItemT = TypeVar("ItemT", bound=Model)


def entity(item: ItemT) -> ItemT:
    """This item of Track v2, checked.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.
        TooLargeError: more than 32 KB of JSON, or a value over its own limit.
    """
    return _held(item, OPERATIONS["track.v2.entity"], "unix")


def pipelines_call(item: ItemT) -> ItemT:
    """This call of a Pipelines batch, checked.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.
        TooLargeError: more than 32 KB of JSON.
    """
    return _held(item, OPERATIONS[f"pipelines.{item['type']}"], "iso")


def unix(moment: Time | None, *, field: str = "timestamp") -> int | Unset:
    """A point in time as Track takes it; `UNSET` for None."""
    return UNSET if moment is None else times.unix_time(moment, field=field)


def iso(moment: Time | None, *, field: str = "timestamp") -> str | Unset:
    """A point in time as the Pipelines take it; `UNSET` for None."""
    return UNSET if moment is None else times.iso_time(moment, field=field)


def request(item: Entity | PipelinesCall) -> Request[None]:
    """The request that sends one item by itself: `client.call(builders.request(item))`.

    Args:
        item: what a builder returned.

    Returns:
        The request as plain data; nothing is sent yet.

    Raises:
        InvalidInputError: something else.
    """
    given = cast("object", item)
    kind = given.get("type") if isinstance(given, Model) else None
    module = _ALONE.get(kind) if isinstance(kind, str) else None
    if module is None:
        raise InvalidInputError("item must be what a builder returned", field="item")
    return cast("Request[None]", import_module(module).build_request(body=given))


def _held(item: ItemT, operation: Operation, dialect: Dialect) -> ItemT:
    body = encode(item, dialect=dialect, path="")
    check_body(operation, body)
    limits.body_size(operation, dumps(body))
    return item
