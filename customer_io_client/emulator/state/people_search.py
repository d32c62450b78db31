"""People as somebody looks for them: newest first, or by the beginning or a part of what they are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, islice

from customer_io_client.emulator import names
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.store import Store, Value
from customer_io_client.emulator.wire import compact

NAMES = ("name", "first_name", "last_name")
"""Attributes that say what somebody is called."""
MOST_FOUND = 10_000
"""Matches of one kind that are looked at."""
LOOKED_INTO = 20_000
"""The newest people whose addresses and names are searched for a part; all others are found by its beginning alone."""
_LAST = "\U0010ffff"
"""What every text with this beginning comes before."""


class PeopleSearch:
    """Finds people for whoever looks, in bounded time however many there are."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def latest(self, *, before: int | None = None, limit: int) -> list[Person]:
        """People, the newest first, beginning before this number."""
        rows = self._store.all(
            "SELECT person FROM people WHERE ? IS NULL OR person < ? ORDER BY person DESC LIMIT ?",
            before,
            before,
            limit,
        )
        return self._people([number for (number,) in rows])

    def matching(self, text: str, *, after: int | None = None, limit: int) -> list[Person]:
        """Those whose id, email, name or cio_id begins with this text, then those of whom a part is it.

        Args:
            text: what is looked for.
            after: go on after this person; where they are no match any more, nobody follows.
            limit: the most people.
        """
        found = _once(self._found(text))
        if after is not None:
            found = islice(dropwhile(lambda number: number != after, found), 1, None)
        return self._people([*islice(found, limit)])

    def looked_into(self) -> int | None:
        """How many people, the newest, are searched for a part of what they are called; None: all."""
        return LOOKED_INTO if self._newest() > LOOKED_INTO else None

    def names(self, people: Sequence[Person]) -> dict[int, str]:
        """What these are called, by their numbers; those without a name are left out."""
        rows = self._store.all(
            "SELECT person, name, text FROM attributes WHERE name IN ('name', 'first_name', 'last_name')"
            " AND person IN (SELECT value FROM json_each(?))",
            compact([person.number for person in people]),
        )
        held: dict[int, dict[str, str]] = {}
        for person, name, text in rows:
            held.setdefault(person, {})[name] = text
        return {person: _called(texts) for person, texts in held.items()}

    def _found(self, text: str) -> Iterator[int]:
        """The numbers of those who match, some more than once."""
        low, span = text.lower(), "SELECT person FROM people WHERE {0} >= ? AND {0} < ? ORDER BY {0}"
        yield from self._numbers(span.format("id"), text, text + _LAST)
        yield from self._numbers(span.format("email_key"), low, low + _LAST)
        by_name = "SELECT person FROM attributes WHERE name = ? AND text >= ? AND text < ? ORDER BY text"
        for name in NAMES:
            for spelt in dict.fromkeys((text, text.title())):
                yield from self._numbers(by_name, name, spelt, spelt + _LAST)
        numbers = names.people_beginning(low.removeprefix("cio_"))
        if numbers is not None:
            yield from self._numbers(span.format("person"), numbers.start, numbers.stop)
        newest = self._newest()
        yield from self._numbers(
            "SELECT person FROM people WHERE person > ? AND instr(email_key, ?) ORDER BY person DESC",
            newest - LOOKED_INTO,
            low,
        )
        for name in NAMES:
            yield from self._numbers(
                "SELECT person FROM attributes WHERE name = ? AND person > ? AND instr(lower(text), lower(?))"
                " ORDER BY person DESC",
                name,
                newest - LOOKED_INTO,
                text,
            )

    def _newest(self) -> int:
        """The number of the newest person; 0 where there is nobody."""
        number: int = self._store.all("SELECT ifnull(max(person), 0) FROM people")[0][0]
        return number

    def _numbers(self, sql: str, *values: Value) -> Iterator[int]:
        return (number for (number,) in self._store.all(f"{sql} LIMIT {MOST_FOUND}", *values))

    def _people(self, numbers: Sequence[int]) -> list[Person]:
        """The people of these numbers, in this order."""
        rows = self._store.all(
            "SELECT person, id, email, created, id_set, email_set FROM people"
            " WHERE person IN (SELECT value FROM json_each(?))",
            compact([*numbers]),
        )
        people = {row[0]: Person(*row) for row in rows}
        return [people[number] for number in numbers]


def _once(numbers: Iterable[int]) -> Iterator[int]:
    """These without those that came before."""
    seen: set[int] = set()
    for number in numbers:
        if number not in seen:
            seen.add(number)
            yield number


def _called(texts: dict[str, str]) -> str:
    """A person's name; without one, what it is made of."""
    return texts.get("name") or " ".join(texts[part] for part in NAMES[1:] if texts.get(part))
