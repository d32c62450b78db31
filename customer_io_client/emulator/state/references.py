"""How a request names a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_api._limits import IDENTIFIER_BYTES
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError

Kind: TypeAlias = Literal["id", "email", "cio_id"]


@dataclass(frozen=True, slots=True)
class Reference:
    """An identifier and its kind."""

    kind: Kind
    value: str
    guessed: bool = False
    """The kind was told from the value's look: an id may look like an email address."""


def from_path(text: str, where: str = "identifier") -> Reference:
    """The person that a path names: `cio_…` is a cio_id, what looks like an address is an email, else an id."""
    value = usable(text, where)
    if value.startswith("cio_"):
        return Reference("cio_id", value.removeprefix("cio_"))
    return Reference("email" if looks_like_email(value) else "id", value, guessed=True)


def from_kind(text: str, kind: str, where: str) -> Reference:
    """The person of this identifier of a stated kind (`cio_id` with or without its prefix)."""
    value = usable(text, where)
    match kind:
        case "id":
            return Reference("id", value)
        case "email":
            return Reference("email", value)
        case "cio_id":
            return Reference("cio_id", value.removeprefix("cio_"))
        case _:
            raise RefusedError(400, "is of a kind that this workspace does not identify by", where=where)


def from_identifiers(identifiers: JsonObject, where: str = "identifiers") -> Reference:
    """The person of an `identifiers` object that holds exactly one of id, email and cio_id."""
    if len(identifiers) != 1:
        raise RefusedError(400, "needs exactly one of id, email, cio_id", where=where, reason="required")
    ((kind, value),) = identifiers.items()
    return from_kind(str(value), kind, f"{where}.{kind}")


def identifier(value: Json, where: str) -> str | None:
    """An `id` or `email` in a body; None and the empty string take it away."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise RefusedError(400, "must be a string", where=where)
    return usable(str(value), where)


def anonymous_id(value: Json, where: str) -> str | None:
    """An anonymous id in a body; None where there is none, or a blank one."""
    return usable(value, where) if isinstance(value, str) and value.strip() else None


def looks_like_email(text: str) -> bool:
    """Whether this has a text before and after an `@`."""
    name, _, host = text.rpartition("@")
    return bool(name and host)


def email_key(email: str) -> str:
    """What two spellings of one address share."""
    return email.strip().lower()


def usable(text: str, where: str) -> str:
    """This identifier of a person or an object.

    Raises:
        RefusedError: 400, it is blank or over its size.
    """
    if not text.strip():
        raise RefusedError(400, "is blank", where=where, reason="required")
    if len(text.encode()) > IDENTIFIER_BYTES:
        raise RefusedError(400, f"is over {IDENTIFIER_BYTES} bytes", where=where)
    return text
