"""Relationships with attributes, for the builders that relate people and objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from customer_io_api._shared import Unset
from customer_io_client.client.builders.forms import form
from customer_io_client.client.builders.identifiers import (
    ObjectIdentifiers,
    PersonIdentifiers,
    object_identifiers,
    person_identifiers,
)
from customer_io_client.core import limits
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import Attributes

if TYPE_CHECKING:
    from customer_io_api.track.models import (
        AnonymousPerson,
        AnonymousRelationship,
        JsonObject,
        ObjectRelationship,
        PersonRelationship,
    )

__all__ = ["to_anonymous", "to_object", "to_person"]

RelatedObject: TypeAlias = "ObjectIdentifiers | ObjectRelationship"
"""An object that a person is related to: how it is named, or what `to_object` returned."""
RelatedPerson: TypeAlias = "PersonIdentifiers | PersonRelationship"
"""A person that an object is related to: how they are named, or what `to_person` returned."""
RelatedAnonymous: TypeAlias = "str | AnonymousRelationship"
"""Somebody who is not known yet: their anonymous id, or what `to_anonymous` returned."""

T = TypeVar("T")


def to_object(of: ObjectIdentifiers, attributes: Attributes | None = None) -> ObjectRelationship:
    """A relationship of a person to this object.

    Args:
        of: the object: `{"object_type_id": 1, "object_id": "acme"}` or `{"cio_object_id": "ob020101"}`.
        attributes: what the relationship holds, such as a role.

    Returns:
        The relationship, for the builders of `person`.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.
    """
    from customer_io_api.track.models import ObjectRelationship

    identifiers = object_identifiers(of, field="of")
    return ObjectRelationship(identifiers=identifiers, relationship_attributes=_attributes(attributes))


def to_person(person: PersonIdentifiers, attributes: Attributes | None = None) -> PersonRelationship:
    """A relationship of an object to this person.

    Args:
        person: their id, or a mapping such as `{"email": "a@example.com"}`.
        attributes: what the relationship holds, such as a role.

    Returns:
        The relationship, for the builders of `objects`.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.
    """
    from customer_io_api.track.models import PersonRelationship

    identifiers = person_identifiers(person, field="person")
    return PersonRelationship(identifiers=identifiers, relationship_attributes=_attributes(attributes))


def to_anonymous(anonymous_id: str, attributes: Attributes | None = None) -> AnonymousRelationship:
    """A relationship of an object to somebody who is not known yet.

    Args:
        anonymous_id: the id that an identify call can claim later.
        attributes: what the relationship holds, such as a role.

    Returns:
        The relationship, for `objects.identify_anonymous`.

    Raises:
        InvalidInputError: a value that the service would refuse or misread.
    """
    from customer_io_api.track.models import AnonymousRelationship

    identifiers = _anonymous(anonymous_id, field="anonymous_id")
    return AnonymousRelationship(identifiers=identifiers, relationship_attributes=_attributes(attributes))


def objects_of(related: Iterable[RelatedObject]) -> list[ObjectRelationship]:
    """The relationships of a person; an identifier alone stands for one without attributes."""
    from customer_io_api.track.models import ObjectRelationship

    return [
        ObjectRelationship(object_identifiers(each.identifiers, field=field), _copied(each.relationship_attributes))
        if isinstance(each, ObjectRelationship)
        else ObjectRelationship(object_identifiers(each, field=field))
        for field, each in _numbered(related)
    ]


def people_of(related: Iterable[RelatedPerson]) -> list[PersonRelationship]:
    """The relationships of an object; an identifier alone stands for one without attributes."""
    from customer_io_api.track.models import PersonRelationship

    return [
        PersonRelationship(person_identifiers(each.identifiers, field=field), _copied(each.relationship_attributes))
        if isinstance(each, PersonRelationship)
        else PersonRelationship(person_identifiers(each, field=field))
        for field, each in _numbered(related)
    ]


def anonymous_of(related: Iterable[RelatedAnonymous]) -> list[AnonymousRelationship]:
    """The relationships of an object to people who are not known yet."""
    from customer_io_api.track.models import AnonymousRelationship

    return [
        AnonymousRelationship(
            _anonymous(each.identifiers.anonymous_id, field=field), _copied(each.relationship_attributes)
        )
        if isinstance(each, AnonymousRelationship)
        else AnonymousRelationship(_anonymous(each, field=field))
        for field, each in _numbered(related)
    ]


def _anonymous(anonymous_id: str, *, field: str) -> AnonymousPerson:
    from customer_io_api.track.models import AnonymousPerson

    return AnonymousPerson(limits.text(anonymous_id, field=field))


def _copied(attributes: JsonObject | Unset) -> JsonObject | Unset:
    return attributes if isinstance(attributes, Unset) else _attributes(attributes)


def _numbered(related: Iterable[T]) -> Iterator[tuple[str, T]]:
    """Each with its place, for an error."""
    given = cast("object", related)
    if not isinstance(given, Iterable) or isinstance(given, str | bytes | Mapping):
        kind = type(cast("object", related)).__name__
        raise InvalidInputError(f"relationships must be a list, not {kind}", field="relationships")
    return ((f"relationships[{index}]", each) for index, each in enumerate(related))


def _attributes(attributes: Attributes | None) -> JsonObject | Unset:
    from customer_io_api.track.models import JsonObject

    return form(JsonObject, attributes, field="attributes", dialect="unix")
