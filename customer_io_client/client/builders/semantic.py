"""Track calls of the Pipelines API whose names act on devices, people, objects and deliveries.

They go into `client.pipelines.batch`. A person is named by `user_id`: their id, their email, or `cio_` and a cio_id.
Further keyword arguments of each: `timestamp`, `context`, `integrations`, `message_id`, `original_timestamp`,
`sent_at` (`CallFields`). None of these calls carries an id that the service would count it by, so the client does not
send a batch with one again once it may have arrived.

Source: Pipelines API document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, Unpack

from customer_io_api._shared import UNSET, Unset
from customer_io_client.client.builders.call_fields import CallFields, call_fields, joined
from customer_io_client.client.builders.forms import form, one_of
from customer_io_client.client.builders.items import pipelines_call
from customer_io_client.core import limits
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.transport.ids import new_anonymous_id
from customer_io_client.types import Attributes, Identifier

if TYPE_CHECKING:
    from customer_io_api.pipelines.models import DevicePlatform, TrackItem

__all__ = [
    "device_created_or_updated",
    "device_deleted",
    "object_deleted",
    "relationship_deleted",
    "report_content_event",
    "report_delivery_event",
    "user_deleted",
    "user_suppressed",
    "user_unsuppressed",
]

DeliveryMetric: TypeAlias = Literal["delivered", "opened", "clicked", "converted"]
"""What became of a delivery."""
ContentAction: TypeAlias = Literal["viewed_content", "clicked_content"]
"""What a person did with a content."""

FIRST_TYPE: Final = 1
"""The object type that the service takes where none is named."""


def device_created_or_updated(
    user_id: Identifier,
    *,
    token: str,
    platform: DevicePlatform,
    attributes: Attributes | None = None,
    **fields: Unpack[CallFields],
) -> TrackItem:
    """Add a device to a person, or update it.

    Args:
        user_id: whose device it is.
        token: the device's token, as the push provider gave it.
        platform: "ios" or "android".
        attributes: what is known of the device, as text.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.
        TooLargeError: more than 32 KB.

    Setting it again changes nothing. Source: Pipelines API document.
    """
    device = _device(token) | _type(platform)
    return _act("Device Created or Updated", user_id, attributes, _in_context(device, fields))


def device_deleted(
    user_id: Identifier, *, token: str, platform: DevicePlatform | None = None, **fields: Unpack[CallFields]
) -> TrackItem:
    """Remove a device from a person.

    Args:
        user_id: whose device it was.
        token: the device's token.
        platform: "ios" or "android", where it is known.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    Removing it again changes nothing. Source: Pipelines API document.
    """
    device = _device(token) | ({} if platform is None else _type(platform))
    return _act("Device Deleted", user_id, None, _in_context(device, fields))


def user_deleted(user_id: Identifier, **fields: Unpack[CallFields]) -> TrackItem:
    """Delete a person with all their data. A later identify with the same id makes a new person.

    Args:
        user_id: who it is.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    A repeat deletes whoever has the id by then. Source: Pipelines API document.
    """
    return _act("User Deleted", user_id, None, fields)


def user_suppressed(user_id: Identifier, **fields: Unpack[CallFields]) -> TrackItem:
    """Delete a person and refuse their identifiers from now on.

    Args:
        user_id: who it is.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    Suppressing again changes nothing. Source: Pipelines API document.
    """
    return _act("User Suppressed", user_id, None, fields)


def user_unsuppressed(user_id: Identifier, **fields: Unpack[CallFields]) -> TrackItem:
    """Let a suppressed identifier be used again. Deleted data does not come back.

    Args:
        user_id: who it was.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    Doing it again changes nothing. Source: Pipelines API document.
    """
    return _act("User Unsuppressed", user_id, None, fields)


def relationship_deleted(
    user_id: Identifier, *, object_id: Identifier, object_type_id: int = FIRST_TYPE, **fields: Unpack[CallFields]
) -> TrackItem:
    """End the relationship of a person to an object.

    Args:
        user_id: who it is.
        object_id: the object's own id.
        object_type_id: the number of its type.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    Ending it again changes nothing. Source: Pipelines API document.
    """
    return _act("Relationship Deleted", user_id, _object(object_id, object_type_id), fields)


def object_deleted(
    object_id: Identifier,
    *,
    object_type_id: int = FIRST_TYPE,
    anonymous_id: str | None = None,
    **fields: Unpack[CallFields],
) -> TrackItem:
    """Delete an object with its relationships.

    Args:
        object_id: the object's own id.
        object_type_id: the number of its type.
        anonymous_id: the service asks for one, whoever it names; one is made if it is left out.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    A repeat deletes whatever object has the id by then. Source: Pipelines API document.
    """
    properties = _object(object_id, object_type_id)
    whose = new_anonymous_id() if anonymous_id is None else anonymous_id
    return _event("Object Deleted", properties, fields, anonymous_id=limits.text(whose, field="anonymous_id"))


def report_delivery_event(
    delivery_id: str,
    metric: DeliveryMetric,
    *,
    recipient: str | None = None,
    reason: str | None = None,
    action_value: str | None = None,
    href: str | None = None,
    **fields: Unpack[CallFields],
) -> TrackItem:
    """Report what became of a delivery.

    Args:
        delivery_id: the delivery's id, as the message carried it.
        metric: "delivered", "opened", "clicked" or "converted".
        recipient: the address or device that it went to.
        reason: why, where there is a reason.
        action_value: what was chosen in the message.
        href: the link that was clicked.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    Not safe to repeat: it counts again. Source: Pipelines API document.
    """
    one_of(metric, DeliveryMetric, field="metric")
    details = {"recipient": recipient, "reason": reason, "actionValue": action_value, "href": href}
    properties = {
        "deliveryId": limits.text(delivery_id, field="delivery_id"),
        "metric": metric,
        **{name: limits.text(text, field=f"properties.{name}") for name, text in details.items() if text is not None},
    }
    return _event("Report Delivery Event", properties, fields)


def report_content_event(
    action: ContentAction, *, content_id: int, template_id: int, **fields: Unpack[CallFields]
) -> TrackItem:
    """Report what a person did with a content.

    Args:
        action: "viewed_content" or "clicked_content".
        content_id: the number of the content.
        template_id: the number of its template.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.

    Not safe to repeat: it counts again. Source: Pipelines API document.
    """
    one_of(action, ContentAction, field="action")
    properties = {
        "actionType": action,
        "contentId": _number(content_id, "content_id"),
        "templateId": _number(template_id, "template_id"),
    }
    return _event("Report Content Event", properties, fields)


def _act(event: str, user_id: Identifier, properties: Attributes | None, fields: CallFields) -> TrackItem:
    return _event(event, properties, fields, user_id=limits.path_value(user_id, field="user_id"))


def _event(
    event: str,
    properties: Attributes | None,
    fields: CallFields,
    *,
    user_id: str | Unset = UNSET,
    anonymous_id: str | Unset = UNSET,
) -> TrackItem:
    from customer_io_api.pipelines.models import JsonObject, TrackItem

    return pipelines_call(
        TrackItem(
            type="track",
            event=event,
            user_id=user_id,
            anonymous_id=anonymous_id,
            properties=form(JsonObject, properties, field="properties", dialect="iso"),
            **call_fields(**fields),
        )
    )


def _device(token: str) -> dict[str, str]:
    return {"token": limits.text(token, field="token")}


def _type(platform: DevicePlatform) -> dict[str, str]:
    from customer_io_api.pipelines.models import DevicePlatform

    one_of(platform, DevicePlatform, field="platform")
    return {"type": platform}


def _in_context(device: Attributes, fields: CallFields) -> CallFields:
    """These fields with the device in their context, where the service looks for it."""
    return {**fields, "context": joined(fields.get("context"), {"device": device}, field="context")}


def _object(object_id: Identifier, object_type_id: int) -> Attributes:
    return {
        "objectId": limits.path_value(object_id, field="object_id"),
        "objectTypeId": _number(object_type_id, "object_type_id"),
    }


def _number(value: object, field: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidInputError(f"{field} must be a whole number from 1 on", field=field)
    return value
