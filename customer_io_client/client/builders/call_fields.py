"""What every call of the Pipelines API carries: whom it is about, when and where it happened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict, cast

from customer_io_api._shared import UNSET, Unset
from customer_io_client.client.builders.forms import form
from customer_io_client.client.builders.items import iso
from customer_io_client.core import limits
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import Attributes, Identifier, Time

if TYPE_CHECKING:
    from customer_io_api.pipelines.models import CallContext, Integrations


class CallFields(TypedDict, total=False):
    """What a call of any kind may carry.

    Attributes:
        timestamp: when it happened; the time of arrival, if left out.
        original_timestamp: when it happened by the clock of the device.
        sent_at: when it was sent by the clock of the device.
        context: where and how it happened: `ip`, `locale`, `app`, `os` and own names.
        integrations: destinations by name: True sends it there, False does not.
        message_id: an own id of the call.
    """

    timestamp: Time | None
    original_timestamp: Time | None
    sent_at: Time | None
    context: Attributes | None
    integrations: Mapping[str, bool] | None
    message_id: str | None


class ModelFields(TypedDict):
    """The same as the models take it."""

    timestamp: str | Unset
    original_timestamp: str | Unset
    sent_at: str | Unset
    context: CallContext | Unset
    integrations: Integrations | Unset
    message_id: str | Unset


class PersonFields(TypedDict):
    """Whom a call is about, as the models take it."""

    user_id: str | Unset
    anonymous_id: str | Unset


def call_fields(
    *,
    timestamp: Time | None = None,
    original_timestamp: Time | None = None,
    sent_at: Time | None = None,
    context: Attributes | None = None,
    integrations: Mapping[str, bool] | None = None,
    message_id: str | None = None,
) -> ModelFields:
    """The arguments of `CallFields`, checked."""
    from customer_io_api.pipelines.models import CallContext, Integrations

    return {
        "timestamp": iso(timestamp, field="timestamp"),
        "original_timestamp": iso(original_timestamp, field="original_timestamp"),
        "sent_at": iso(sent_at, field="sent_at"),
        "context": form(CallContext, context, field="context", dialect="iso"),
        "integrations": form(Integrations, integrations, field="integrations", dialect="iso"),
        "message_id": UNSET if message_id is None else limits.text(message_id, field="message_id"),
    }


def person_fields(user_id: Identifier | None, anonymous_id: str | None, *, needed: bool = True) -> PersonFields:
    """Whom a call is about.

    Raises:
        InvalidInputError: neither id is given where one is needed, or one is empty.
    """
    if needed and user_id is None and anonymous_id is None:
        raise InvalidInputError("user_id or anonymous_id is needed", field="user_id")
    return {
        "user_id": own_id(user_id, field="user_id"),
        "anonymous_id": UNSET if anonymous_id is None else limits.text(anonymous_id, field="anonymous_id"),
    }


def own_id(value: Identifier | None, *, field: str) -> str | Unset:
    """An id as text; `UNSET` for None."""
    return UNSET if value is None else limits.path_value(value, field=field)


def joined(values: Attributes | None, named: Attributes, *, field: str) -> Attributes | None:
    """A free-form argument with what has arguments of its own, but for those that are `UNSET`.

    Raises:
        InvalidInputError: a name that stands in both.
    """
    stated = {name: value for name, value in named.items() if value is not UNSET}
    if not stated or not isinstance(cast("object", values), Mapping | None):
        return values
    given = values or {}
    both = stated.keys() & given.keys()
    if both:
        raise InvalidInputError(f"{min(both)} is given twice, by name and in {field}", field=f"{field}.{min(both)}")
    return {**given, **stated}
