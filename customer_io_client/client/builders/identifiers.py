"""How a batch names people and objects, as a caller writes it and as the contract does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypeAlias, TypedDict, cast

from customer_io_client.client.inputs import CIO_PREFIX
from customer_io_client.core import limits
from customer_io_client.exceptions import InvalidInputError
from customer_io_client.types import Identifier

if TYPE_CHECKING:
    from customer_io_api.track.models import (
        ObjectByCioId,
        ObjectById,
        PersonByCioId,
        PersonByEmail,
        PersonById,
        PersonByPhone,
    )


class ById(TypedDict):
    """A person, named by their own id."""

    id: Identifier


class ByEmail(TypedDict):
    """A person, named by their email address."""

    email: str


class ByCioId(TypedDict):
    """A person, named by the id that the service gave them."""

    cio_id: str


class ByPhone(TypedDict):
    """A person, named by their phone number, such as `+818012345678`."""

    phone: str


class ByObjectId(TypedDict):
    """An object, named by the number of its type and its own id."""

    object_type_id: Identifier
    object_id: Identifier


class ByCioObjectId(TypedDict):
    """An object, named by the id that the service gave it."""

    cio_object_id: str


PersonIdentifiers: TypeAlias = "Identifier | ById | ByEmail | ByCioId | PersonById | PersonByEmail | PersonByCioId"
"""A person: text or a number is their id, `cio_…` their cio_id; or a mapping such as `{"email": "a@example.com"}`."""
PersonTarget: TypeAlias = "PersonIdentifiers | ByPhone | PersonByPhone"
"""The same, or `{"phone": "+818012345678"}`. The workspace's settings say which ways work."""
ObjectIdentifiers: TypeAlias = "ByObjectId | ByCioObjectId | ObjectById | ObjectByCioId"
"""An object: `{"object_type_id": 1, "object_id": "acme"}`, or `{"cio_object_id": "ob020101"}`."""

_PERSON_KINDS: Final = ("id", "email", "cio_id")
_TARGET_KINDS: Final = (*_PERSON_KINDS, "phone")


def person_identifiers(person: PersonIdentifiers, *, field: str) -> PersonById | PersonByEmail | PersonByCioId:
    """The person as the contract names them where a phone number is not enough.

    Raises:
        InvalidInputError: not exactly one identifier, or an empty one.
        TooLargeError: more than 150 bytes.
    """
    from customer_io_api.track.models import PersonByCioId, PersonByEmail, PersonById

    kind, value = _named(person, _PERSON_KINDS, field)
    if kind == "id":
        return PersonById(id=value)
    return PersonByEmail(email=value) if kind == "email" else PersonByCioId(cio_id=value)


def person_target(
    person: PersonTarget, *, field: str = "person"
) -> PersonById | PersonByEmail | PersonByCioId | PersonByPhone:
    """The person whom an action is about, as the contract names them.

    Raises:
        InvalidInputError: not exactly one identifier, or an empty one.
        TooLargeError: more than 150 bytes.
    """
    from customer_io_api.track.models import PersonByPhone

    kind, value = _named(person, _TARGET_KINDS, field)
    if kind == "phone":
        return PersonByPhone(phone=value)
    return person_identifiers(cast("PersonIdentifiers", {kind: value}), field=field)


def object_identifiers(of: ObjectIdentifiers, *, field: str) -> ObjectById | ObjectByCioId:
    """The object as the contract names it.

    Raises:
        InvalidInputError: not exactly one of the two ways, or an empty identifier.
    """
    from customer_io_api.track.models import ObjectByCioId, ObjectById

    given = _mapping(of)
    if given.keys() == {"object_type_id", "object_id"}:
        return ObjectById(
            object_type_id=type_number(given["object_type_id"], field=f"{field}.object_type_id"),
            object_id=limits.path_value(given["object_id"], field=f"{field}.object_id"),
        )
    if given.keys() == {"cio_object_id"}:
        return ObjectByCioId(cio_object_id=limits.text(given["cio_object_id"], field=f"{field}.cio_object_id"))
    message = f"{field} must name an object in exactly one way: object_type_id and object_id, or cio_object_id"
    raise InvalidInputError(message, field=field)


def type_number(value: object, *, field: str) -> str:
    """The number of an object type, as text."""
    text = limits.path_value(value, field=field)
    if not (text.isascii() and text.isdecimal()):
        raise InvalidInputError(f"{field} must be the number of an object type", field=field)
    return text


def _named(person: object, kinds: tuple[str, ...], field: str) -> tuple[str, str]:
    """The kind and the text of the one identifier that is given."""
    if not isinstance(person, Mapping):
        text = limits.identifier(person, field=field)
        by_cio_id = text.startswith(CIO_PREFIX)
        return _checked("cio_id", text, field) if by_cio_id else ("id", text)
    given = _mapping(cast("object", person))
    kind = next(iter(given), None)
    if len(given) != 1 or kind not in kinds:
        listed = f"{', '.join(kinds[:-1])} or {kinds[-1]}"
        raise InvalidInputError(f"{field} must name a person in exactly one way: {listed}", field=field)
    return _checked(kind, given[kind], f"{field}.{kind}")


def _checked(kind: str, value: object, field: str) -> tuple[str, str]:
    if kind != "id":
        value = limits.text(value, field=field)
    if kind == "cio_id":
        value = str(value).removeprefix(CIO_PREFIX)
    return kind, limits.identifier(value, field=field)


def _mapping(value: object) -> dict[str, object]:
    return dict(cast("Mapping[str, object]", value)) if isinstance(value, Mapping) else {}
