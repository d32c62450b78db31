"""Test groups: the variants of a newsletter that are tried against each other."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.store import Store


@dataclass(frozen=True, slots=True)
class Group:
    """One variant. Contents name it by its number as text."""

    number: int
    name: str
    label: str

    @property
    def id(self) -> str:
        return str(self.number)


class Groups:
    """The test groups of all newsletters; most have none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, newsletter: int) -> list[Group]:
        """The groups of a newsletter, in the order they were made."""
        sql = "SELECT test_group, name, label FROM newsletter_test_groups WHERE newsletter = ? ORDER BY test_group"
        return [Group(*row) for row in self._store.all(sql, newsletter)]

    def add(self, newsletter: int) -> Group:
        """One more group: the first is A."""
        number = len(self.of(newsletter)) + 1
        label = _label(number)
        group = Group(number, f"Variation {label}", label)
        sql = "INSERT INTO newsletter_test_groups (newsletter, test_group, name, label) VALUES (?, ?, ?, ?)"
        self._store.run(sql, newsletter, group.number, group.name, group.label)
        return group


def _label(number: int) -> str:
    """A to Z, then AA: as the columns of a spreadsheet."""
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
