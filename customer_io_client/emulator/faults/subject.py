"""Whom a request is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from customer_io_client.emulator.contract import Match
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.references import email_key, from_path
from customer_io_client.emulator.wire import Json, RefusedError, as_list, as_object, decode

_IN_PATH = frozenset({"customer_id", "identifier"})
_IN_BODY = ("id", "email", "cio_id", "userId", "anonymousId", "anonymous_id", "to")
_WITH_EVENT_ID = ("track.events.", "track.v2.")
"""Operations whose bodies have the id of an event where others have the one of a person."""
_LOOKED_INTO = 4096
"""Bytes of a body."""
_NESTED = ("identifiers", "primary", "secondary")


def is_about(state: State, given: Given, match: Match, identifier: str) -> bool:
    """Whether a request names this person, by any of their identifiers."""
    wanted = {_key(text) for text in identifiers(state, identifier)}
    return any(_key(text) in wanted for text in named(given, match))


def identifiers(state: State, identifier: str) -> list[str]:
    """This identifier, and the others of the person who has it."""
    try:
        person = state.people.find(from_path(identifier))
    except RefusedError:
        person = None
    others = () if person is None else (person.id, person.email, person.cio_id, f"cio_{person.cio_id}")
    return [identifier, *(text for text in others if text is not None)]


def first(given: Given, match: Match) -> str | None:
    """An identifier of a person in a request; a large body is not looked into."""
    if given.body is not None and len(given.body) > _LOOKED_INTO:
        given = replace(given, body=None)
    return next(named(given, match), None)


def named(given: Given, match: Match) -> Iterator[str]:
    """The identifiers of people in a request."""
    try:
        values = match.values()
    except RefusedError:
        return
    yield from (value for name, value in values.items() if name in _IN_PATH)
    try:
        body = decode(given.body) if given.body else None
    except ValueError:
        return
    fields = as_object(body)
    outer = _IN_BODY[1:] if match.name.startswith(_WITH_EVENT_ID) else _IN_BODY
    for part in (fields, *map(as_object, as_list(fields.get("batch")))):
        yield from _texts(part, outer)
        for name in _NESTED:
            yield from _texts(as_object(part.get(name)), _IN_BODY)


def _texts(fields: dict[str, Json], names: Sequence[str]) -> Iterator[str]:
    return (text for name in names if isinstance(text := fields.get(name), str))


def _key(identifier: str) -> str:
    return email_key(identifier).removeprefix("cio_")
