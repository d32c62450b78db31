"""Items about people, for `client.track.v2.batch`, or one by itself for `client.track.v2.entity`.

A person is named by `person`: text or a number is their id, `cio_` and a cio_id that, and a mapping says what else it
is: `{"email": "a@example.com"}`, `{"phone": "+818012345678"}`. An identifier has 1 to 150 bytes, an item up to 32 KB.

Source: Track API document.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from customer_io_api._shared import UNSET
from customer_io_client.client.builders.forms import form, one_of
from customer_io_client.client.builders.identifiers import (
    PersonIdentifiers,
    PersonTarget,
    person_identifiers,
    person_target,
)
from customer_io_client.client.builders.items import entity, unix
from customer_io_client.client.builders.person_activity import event, page, screen
from customer_io_client.client.builders.relationships import RelatedObject, objects_of
from customer_io_client.client.inputs import update_body
from customer_io_client.core import limits
from customer_io_client.types import Attributes, Time

if TYPE_CHECKING:
    from customer_io_api.track.models import (
        AddPersonDevice,
        AddPersonRelationships,
        DeletePerson,
        DeletePersonDevice,
        DeletePersonRelationships,
        DevicePlatform,
        IdentifyPerson,
        MergePersons,
        SuppressPerson,
        UnsuppressPerson,
    )

__all__ = [
    "add_device",
    "add_relationships",
    "delete",
    "delete_device",
    "delete_relationships",
    "event",
    "identify",
    "merge",
    "page",
    "screen",
    "suppress",
    "unsuppress",
]


def identify(
    person: PersonTarget,
    *,
    attributes: Attributes | None = None,
    relationships: Iterable[RelatedObject] | None = None,
    timestamp: Time | None = None,
    update_only: bool = False,
) -> IdentifyPerson:
    """Make a person, or update the one who is named so.

    Args:
        person: who it is.
        attributes: what to set: names up to 150 bytes, values up to 1000 bytes, 300 in all. None clears one.
        relationships: objects to relate the person to; `relationships.to_object` gives one attributes.
        timestamp: when the values were set; now, if left out.
        update_only: True updates an existing person only; an unknown identifier then makes nobody.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import IdentifyPerson, PersonAttributes

    values = form(PersonAttributes, attributes, field="attributes", dialect="unix")
    if update_only:
        values = PersonAttributes.from_dict(update_body(values or {}))
    return entity(
        IdentifyPerson(
            type="person",
            action="identify",
            identifiers=person_target(person),
            attributes=values,
            cio_relationships=UNSET if relationships is None else objects_of(relationships),
            timestamp=unix(timestamp),
        )
    )


def delete(person: PersonTarget) -> DeletePerson:
    """Delete a person with all their data. A later identify with the same identifier makes a new person.

    Args:
        person: who it is.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import DeletePerson

    return entity(DeletePerson(type="person", action="delete", identifiers=person_target(person)))


def add_relationships(person: PersonTarget, relationships: Iterable[RelatedObject]) -> AddPersonRelationships:
    """Relate a person to objects.

    Args:
        person: who it is.
        relationships: the objects; `relationships.to_object` gives a relationship attributes.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import AddPersonRelationships

    return entity(
        AddPersonRelationships(
            type="person",
            action="add_relationships",
            identifiers=person_target(person),
            cio_relationships=objects_of(relationships),
        )
    )


def delete_relationships(person: PersonTarget, relationships: Iterable[RelatedObject]) -> DeletePersonRelationships:
    """End relationships of a person to objects.

    Args:
        person: who it is.
        relationships: the objects.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import DeletePersonRelationships

    return entity(
        DeletePersonRelationships(
            type="person",
            action="delete_relationships",
            identifiers=person_target(person),
            cio_relationships=objects_of(relationships),
        )
    )


def add_device(
    person: PersonTarget,
    *,
    token: str,
    platform: DevicePlatform,
    last_used: Time | None = None,
    attributes: Attributes | None = None,
) -> AddPersonDevice:
    """Add a device to a person, or update it.

    Args:
        person: who it is.
        token: the device's token, as the push provider gave it.
        platform: "ios" or "android".
        last_used: when the device was last used.
        attributes: what is known of the device; all values are text.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import AddPersonDevice, DeviceAttributes, DevicePlatform, PersonDevice

    one_of(platform, DevicePlatform, field="platform")
    device = PersonDevice(
        token=limits.text(token, field="token"),
        platform=platform,
        last_used=unix(last_used, field="last_used"),
        attributes=form(DeviceAttributes, attributes, field="attributes", dialect="unix"),
    )
    return entity(AddPersonDevice(type="person", action="add_device", identifiers=person_target(person), device=device))


def delete_device(person: PersonTarget, *, token: str) -> DeletePersonDevice:
    """Remove a device from a person.

    Args:
        person: who it is.
        token: the device's token.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import DeletePersonDevice, DeviceToken

    device = DeviceToken(token=limits.text(token, field="token"))
    return entity(
        DeletePersonDevice(type="person", action="delete_device", identifiers=person_target(person), device=device)
    )


def merge(primary: PersonIdentifiers, secondary: PersonIdentifiers) -> MergePersons:
    """Merge two people into one and delete the second. It cannot be undone.

    Args:
        primary: who stays; their values win. A phone number names nobody here.
        secondary: who is deleted.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Not safe to repeat: by then the second identifier may belong to a new person. Source: Track API document.
    """
    from customer_io_api.track.models import MergePersons

    return entity(
        MergePersons(
            type="person",
            action="merge",
            primary=person_identifiers(primary, field="primary"),
            secondary=person_identifiers(secondary, field="secondary"),
        )
    )


def suppress(person: PersonTarget) -> SuppressPerson:
    """Delete a person and refuse their identifiers from now on.

    Args:
        person: who it is.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import SuppressPerson

    return entity(SuppressPerson(type="person", action="suppress", identifiers=person_target(person)))


def unsuppress(person: PersonTarget) -> UnsuppressPerson:
    """Let a suppressed identifier be used again. Deleted data does not come back.

    Args:
        person: who it is.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import UnsuppressPerson

    return entity(UnsuppressPerson(type="person", action="unsuppress", identifiers=person_target(person)))
