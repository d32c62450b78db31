"""A person's attributes: written, skipped where older, cleared by null."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from customer_io_api._limits import ATTRIBUTES_PER_PERSON
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.values import is_true, text_of
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_object, compact, decode

Changes: TypeAlias = "dict[str, Json]"
"""Attribute name -> `{"from": …, "to": …}`, as text."""

PREFERENCES = "cio_subscription_preferences"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute as it is stored."""

    value: Json
    text: str
    set_at: int


class Attributes:
    """The attributes of all people."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal
        self.listeners: list[Callable[[int, Changes], None]] = []
        """Told whose attributes changed, and which; other rooms add theirs."""

    def of(self, person: int) -> dict[str, Attribute]:
        """One person's attributes by name, identifiers not among them."""
        rows = self._store.all("SELECT name, value, text, set_at FROM attributes WHERE person = ?", person)
        return {name: Attribute(decode(value), text, set_at) for name, value, text, set_at in rows}

    def text(self, person: int, name: str) -> str | None:
        """One attribute's text; None where the person lacks it."""
        row = self._store.one("SELECT text FROM attributes WHERE person = ? AND name = ?", person, name)
        return None if row is None else row[0]

    def is_unsubscribed(self, person: int) -> bool:
        """Whether a person is unsubscribed from everything."""
        text = self.text(person, "unsubscribed")
        return text is not None and is_true(text)

    def write(self, person: int, attributes: Mapping[str, Json], at: int | None = None) -> tuple[Changes, bool]:
        """Set attributes; null clears one.

        Args:
            person: whose.
            attributes: values by name.
            at: when they changed; what is known to be newer is left alone. None: now, and nothing is newer.

        Returns: what changed, and whether something was skipped for its age.
        """
        if not attributes:
            return {}, False
        rows = self._store.all("SELECT name, text, set_at FROM attributes WHERE person = ?", person)
        held: dict[str, tuple[str, int]] = {name: (text, set_at) for name, text, set_at in rows}
        given = self._with_preferences(person, attributes)
        fresh = {name: value for name, value in given.items() if at is None or name not in held or at >= held[name][1]}
        texts = {name: text_of(value) for name, value in fresh.items() if value is not None}
        cleared = [name for name, value in fresh.items() if value is None and name in held]
        if len(held.keys() - set(cleared) | texts.keys()) > ATTRIBUTES_PER_PERSON:
            raise RefusedError(400, f"a person holds {ATTRIBUTES_PER_PERSON} attributes at most", where="attributes")
        set_at = self._journal.now() if at is None else at
        self._store.many(
            "INSERT INTO attributes (person, name, value, text, set_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET value = excluded.value, text = excluded.text, set_at = excluded.set_at",
            [(person, name, compact(fresh[name]), text, set_at) for name, text in texts.items()],
        )
        if cleared:
            sql = "DELETE FROM attributes WHERE person = ? AND name = ?"
            self._store.many(sql, [(person, name) for name in cleared])
        changes = _changes(held, texts, cleared)
        for listener in self.listeners if changes else ():
            listener(person, changes)
        return changes, len(fresh) < len(given)

    def fill(self, target: int, source: int) -> Changes:
        """Give one person the attributes of another that they lack or hold empty; what changed."""
        held, given = self.of(target), self.of(source)
        gained = {
            name: attribute.value for name, attribute in given.items() if name not in held or held[name].text == ""
        }
        if PREFERENCES in held.keys() & given.keys() - gained.keys():
            gained[PREFERENCES] = _joined(as_object(given[PREFERENCES].value), as_object(held[PREFERENCES].value))
        return self.write(target, gained)[0]

    def _with_preferences(self, person: int, attributes: Mapping[str, Json]) -> Mapping[str, Json]:
        """Subscription preferences change choice by choice, as an object or dotted (`….topics.topic_1`)."""
        whole = attributes.get(PREFERENCES)
        dotted = {name: value for name, value in attributes.items() if name.startswith(f"{PREFERENCES}.")}
        if not dotted and not isinstance(whole, dict):
            return attributes
        is_replaced = PREFERENCES in attributes and not isinstance(whole, dict)
        preferences = _joined({} if is_replaced else self._preferences(person), as_object(whole))
        for name, value in dotted.items():
            preferences = _joined(preferences, _at(name.split(".")[1:], value))
        return {name: value for name, value in attributes.items() if name not in dotted} | {PREFERENCES: preferences}

    def _preferences(self, person: int) -> JsonObject:
        sql = "SELECT value FROM attributes WHERE person = ? AND name = ?"
        stored = self._store.one(sql, person, PREFERENCES)
        return {} if stored is None else as_object(decode(stored[0]))


def _joined(held: JsonObject, given: JsonObject) -> JsonObject:
    """What is held, changed by what is given; objects in it are joined in the same way."""
    result = dict(held)
    for name, value in given.items():
        result[name] = _joined(as_object(result.get(name)), value) if isinstance(value, dict) else value
    return result


def _at(path: list[str], value: Json) -> JsonObject:
    """An object with this value at this place."""
    name, *further = path
    return {name: _at(further, value) if further else value}


def _changes(held: Mapping[str, tuple[str, int]], texts: Mapping[str, str], cleared: list[str]) -> Changes:
    changes: Changes = {}
    for name, text in texts.items():
        before = held[name][0] if name in held else ""
        if name not in held or text != before:
            changes[name] = {"from": before, "to": text}
    for name in cleared:
        changes[name] = {"from": held[name][0], "to": ""}
    return changes
