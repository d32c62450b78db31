"""How the arguments of the client's own methods become requests: no input or output here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast

from customer_io_api._shared import UNSET, Unset
from customer_io_client.core import limits, times
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import Customer, IdType

if TYPE_CHECKING:
    from customer_io_api.app.models import CustomerAttributes, CustomerIdentifiers

CIO_PREFIX: Final = "cio_"
"""A path identifier that starts so names a person by cio_id."""

LONGEST_PAGE: Final = 100
"""People are read with their attributes 100 at a time (App API document)."""

SHORT_VERBS: Final[Mapping[str, str]] = {
    "bounce": "bounced",
    "click": "clicked",
    "convert": "converted",
    "deliver": "delivered",
    "open": "opened",
    "send": "sent",
}
VERBS: Final = frozenset(SHORT_VERBS.values()) | {
    "attempted",
    "deferred",
    "drafted",
    "dropped",
    "failed",
    "spammed",
    "topic_unsubscribed",
    "undeliverable",
    "unsubscribed",
}
EMAIL_ACTIONED: Final = "email_actioned"
EMAIL_ACTIONS: Final = frozenset({"opened_email", "clicked_email", "converted_email"})


def person_body(
    id: str,  # noqa: A002 # the requirement's own name
    *,
    email: str | None = None,
    name: str | None = None,
    created_at: object = None,
    attributes: Mapping[str, object] | None = None,
) -> dict[str, object]:
    """The body that identifies a person: named arguments and attributes in one, contradictions refused."""
    body = dict(_mapping(attributes, "attributes"))
    by_cio_id = id.startswith(CIO_PREFIX)
    named = {"cio_id": id.removeprefix(CIO_PREFIX) if by_cio_id else None} | ({} if by_cio_id else {"id": id})
    for field, identifier in named.items():
        if not _is_same(body.pop(field, identifier), identifier):
            raise InvalidInputError(f"{field} among the attributes is not that of the identifier", field=field)
    if created_at is not None:
        _take(body, "created_at", times.unix_time(created_at, field="created_at"))
    elif body.get("created_at") is not None:
        body["created_at"] = times.unix_time(body["created_at"], field="attributes.created_at")
    for field, value in (("email", email), ("name", name)):
        if value is not None:
            _take(body, field, _text(value, field))
    return body


def update_body(body: Mapping[str, object]) -> dict[str, object]:
    """The same for a person who exists already: nobody is created."""
    if body.get("_update", True) is not True:
        raise InvalidInputError("_update is true in every update; create_customer creates", field="_update")
    return {**body, "_update": True}


def _take(body: dict[str, object], field: str, value: str | int) -> None:
    """Put a named argument into the body; the same name among the attributes must say the same."""
    given = body.get(field, value)
    if field == "created_at" and given is not None:
        given = times.unix_time(given, field="attributes.created_at")
    if field == "email" and isinstance(given, str) and given.casefold() == str(value).casefold():
        given = value
    if not _is_same(given, value):
        raise InvalidInputError(f"{field} is given twice, with different values", field=field)
    body[field] = value


def _is_same(given: object, value: str | int | None) -> bool:
    return (given is None) == (value is None) and str(given) == str(value)


def _text(value: object, field: str) -> str:
    if not isinstance(value, str):
        raise InvalidInputError(f"{field} must be a string, not {type(value).__name__}", field=field)
    return value


def _mapping(value: object, field: str) -> Mapping[str, object]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise InvalidInputError(f"{field} must be a mapping, not {type(value).__name__}", field=field)
    return cast("Mapping[str, object]", value)


def sent_customer(id: str, body: Mapping[str, object]) -> Customer:  # noqa: A002 # the requirement's own name
    """The person as they were sent: the service answers nothing."""
    rest = {name: value for name, value in body.items() if name not in ("id", "email", "_update")}
    by_cio_id = id.startswith(CIO_PREFIX)
    sent_id = cast("str | None", body.get("id")) if by_cio_id else id
    email = cast("str | None", body.get("email"))
    return Customer(id=sent_id, email=email, cio_id=id.removeprefix(CIO_PREFIX) if by_cio_id else None, attributes=rest)


def form_body(customer_id: object, data: Mapping[str, object]) -> dict[str, str]:
    """The values of a form as the text that the service takes, the person's id among them."""
    values = dict(_mapping(data, "data"))
    if customer_id is not None:
        identifier = limits.identifier(customer_id, field="customer_id")
        if values.get("id") is not None and str(values["id"]) != identifier:
            raise InvalidInputError("id among the data is not the customer_id", field="data.id")
        values["id"] = identifier
    return limits.form_values(values)


class SegmentChange(TypedDict):
    """The arguments of a request that changes a manual segment."""

    segment_id: int
    body: dict[str, object]
    id_type: IdType


def segment_change(customer_id: object, segment_id: object, id_type: IdType) -> SegmentChange:
    """One person and one manual segment, checked."""
    if isinstance(segment_id, bool) or not isinstance(segment_id, int) or segment_id < 1:
        raise InvalidInputError("segment_id must be a whole number from 1 on", field="segment_id")
    identifier = limits.identifier(customer_id, field="customer_id")
    return {"segment_id": segment_id, "body": {"ids": [identifier]}, "id_type": known_id_type(id_type)}


def known_id_type(id_type: IdType) -> IdType:
    """The same, if the service knows it."""
    if id_type not in ("id", "email", "cio_id"):
        raise InvalidInputError("id_type must be 'id', 'email' or 'cio_id'", field="id_type")
    return id_type


def most_items(limit: object) -> int | None:
    """The most items that a list shall give in all; None for all of them."""
    if limit is None:
        return None
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise InvalidInputError("limit must be a whole number from 1 on, or None for all", field="limit")
    return limit


def given_text(value: str | None, field: str) -> str | Unset:
    """A text to ask with; None asks without it."""
    return UNSET if value is None else _text(value, field)


def page_size(limit: int | None) -> int:
    """How many to ask for at a time, when so many are wanted in all."""
    return min(limit or LONGEST_PAGE, LONGEST_PAGE)


def activity_type(type: str | None) -> str | None:  # noqa: A002 # the requirement's own name
    """The service's spelling of an activity type: `email_click` and `email_clicked` are `clicked_email`."""
    if type is None or type == EMAIL_ACTIONED:
        return None
    channel, _, verb = _text(type, "type").partition("_")
    verb = SHORT_VERBS.get(verb, verb)
    return f"{verb}_email" if channel == "email" and verb in VERBS else type


def people_filter(email: str | None) -> dict[str, object]:
    """The audience filter for everyone with this email, or for everyone."""
    if email is None:
        return {"attribute": {"field": "cio_id", "operator": "exists"}}
    return {"attribute": {"field": "email", "operator": "eq", "value": _text(email, "email")}}


def is_wanted(type: str | None, found: object) -> bool:  # noqa: A002 # the requirement's own name
    """Whether an activity is of the type that was asked for; the service knows no `email_actioned`."""
    return type != EMAIL_ACTIONED or found in EMAIL_ACTIONS


def found_customer(person: CustomerIdentifiers, attributes: Mapping[str, Any] | None = None) -> Customer:
    """A person as the App API tells of them."""
    rest = {name: value for name, value in (attributes or {}).items() if name not in ("id", "email", "cio_id")}
    return Customer(id=person.id or None, email=person.email or None, cio_id=person.cio_id, attributes=rest)


def detailed_customers(cio_ids: list[str], details: list[CustomerAttributes]) -> list[Customer]:
    """People with their attributes, in the order of the search; who is gone is left out."""
    found = {detail.customer.identifiers.cio_id: detail.customer for detail in details}
    people = (found[cio_id] for cio_id in cio_ids if cio_id in found)
    return [found_customer(person.identifiers, person.attributes) for person in people]
