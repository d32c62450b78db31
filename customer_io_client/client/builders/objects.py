"""Items about objects, for `client.track.v2.batch`, or one by itself for `client.track.v2.entity`.

An object is named by the number of its type and its own id, `{"object_type_id": 1, "object_id": "acme"}`, or by the id
that the service gave it, `{"cio_object_id": "ob020101"}`. An item has up to 32 KB. Source: Track API document.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from customer_io_api._shared import UNSET
from customer_io_client.client.builders.forms import form
from customer_io_client.client.builders.identifiers import ObjectIdentifiers, object_identifiers
from customer_io_client.client.builders.items import entity
from customer_io_client.client.builders.relationships import RelatedAnonymous, RelatedPerson, anonymous_of, people_of
from customer_io_client.types import Attributes

if TYPE_CHECKING:
    from customer_io_api.track.models import (
        AddObjectRelationships,
        DeleteObject,
        DeleteObjectRelationships,
        IdentifyAnonymousObject,
        IdentifyObject,
    )

__all__ = ["add_relationships", "delete", "delete_relationships", "identify", "identify_anonymous"]


def identify(
    of: ObjectIdentifiers,
    *,
    attributes: Attributes | None = None,
    relationships: Iterable[RelatedPerson] | None = None,
) -> IdentifyObject:
    """Make an object or update it, and relate it to people.

    Args:
        of: which object.
        attributes: what to set.
        relationships: people to relate it to; `relationships.to_person` gives a relationship attributes.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import IdentifyObject, JsonObject

    return entity(
        IdentifyObject(
            type="object",
            action="identify",
            identifiers=object_identifiers(of, field="of"),
            attributes=form(JsonObject, attributes, field="attributes", dialect="unix"),
            cio_relationships=UNSET if relationships is None else people_of(relationships),
        )
    )


def identify_anonymous(
    of: ObjectIdentifiers,
    *,
    attributes: Attributes | None = None,
    relationships: Iterable[RelatedAnonymous] | None = None,
) -> IdentifyAnonymousObject:
    """Make an object or update it, and relate it to people who are not known yet.

    Args:
        of: which object.
        attributes: what to set.
        relationships: anonymous ids to relate it to; identifying those people keeps the relationship.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import IdentifyAnonymousObject, JsonObject

    return entity(
        IdentifyAnonymousObject(
            type="object",
            action="identify_anonymous",
            identifiers=object_identifiers(of, field="of"),
            attributes=form(JsonObject, attributes, field="attributes", dialect="unix"),
            cio_relationships=UNSET if relationships is None else anonymous_of(relationships),
        )
    )


def delete(of: ObjectIdentifiers) -> DeleteObject:
    """Delete an object with its relationships.

    Args:
        of: which object.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import DeleteObject

    return entity(DeleteObject(type="object", action="delete", identifiers=object_identifiers(of, field="of")))


def add_relationships(of: ObjectIdentifiers, relationships: Iterable[RelatedPerson]) -> AddObjectRelationships:
    """Relate an object to people.

    Args:
        of: which object.
        relationships: the people; `relationships.to_person` gives a relationship attributes.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import AddObjectRelationships

    return entity(
        AddObjectRelationships(
            type="object",
            action="add_relationships",
            identifiers=object_identifiers(of, field="of"),
            cio_relationships=people_of(relationships),
        )
    )


def delete_relationships(of: ObjectIdentifiers, relationships: Iterable[RelatedPerson]) -> DeleteObjectRelationships:
    """End relationships of an object to people.

    Args:
        of: which object.
        relationships: the people.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat. Source: Track API document.
    """
    from customer_io_api.track.models import DeleteObjectRelationships

    return entity(
        DeleteObjectRelationships(
            type="object",
            action="delete_relationships",
            identifiers=object_identifiers(of, field="of"),
            cio_relationships=people_of(relationships),
        )
    )
