"""Components of the Design Studio: pieces of HTML that emails share."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.folders import Folders
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.shelves import Shelf, Wanted
from customer_io_client.emulator.store import Row, Store


@dataclass(frozen=True, slots=True)
class Component:
    """One component."""

    number: int
    name: str
    tag: str
    """The element that stands for it in emails."""
    content: str
    parent: int | None
    created: int
    updated: int


def shelf(store: Store) -> Shelf:
    """Where components lie."""
    columns = "component, name, tag, content, parent, created, updated"
    return Shelf(store, "design_components", "component", columns, "design_folders")


class Components:
    """The components of the workspace."""

    def __init__(self, store: Store, journal: Journal, folders: Folders) -> None:
        self._store = store
        self._journal = journal
        self._folders = folders
        self._shelf = shelf(store)

    def get(self, number: int) -> Component | None:
        """The component of this number."""
        row = self._shelf.get(number)
        return None if row is None else _component(row)

    def page(self, wanted: Wanted) -> tuple[list[Component], int]:
        """One page of components, and how many there are."""
        rows, total = self._shelf.page(wanted)
        return [_component(row) for row in rows], total

    def by_tag(self) -> dict[str, Component]:
        """All of them by tag, in small letters; of several with one tag the oldest."""
        rows = self._store.all(f"SELECT {self._shelf.columns} FROM design_components ORDER BY component DESC")  # noqa: S608 # fixed text
        return {component.tag.lower(): component for component in map(_component, rows)}

    def create(self, name: str, tag: str, content: str, parent: int | None) -> Component:
        """A new one.

        Raises:
            RefusedError: 404, an unknown folder.
        """
        now = self._journal.now()
        values = (name, tag, content, self._folders.place(parent), now, now)
        sql = "INSERT INTO design_components (name, tag, content, parent, created, updated) VALUES (?, ?, ?, ?, ?, ?)"
        return Component(self._store.insert(sql, *values), *values)

    def change(self, component: Component, *, name: str, tag: str, content: str, parent: int | None) -> None:
        """Other values.

        Raises:
            RefusedError: 404, an unknown folder.
        """
        self._store.run(
            "UPDATE design_components SET name = ?, tag = ?, content = ?, parent = ?, updated = ? WHERE component = ?",
            name,
            tag,
            content,
            self._folders.place(parent),
            self._journal.now(),
            component.number,
        )

    def delete(self, component: Component) -> None:
        """Remove a component; emails keep the element that named it."""
        self._store.run("DELETE FROM design_components WHERE component = ?", component.number)


def _component(row: Row) -> Component:
    number, name, tag, content, parent, created, updated = row
    return Component(number, name, tag, content, parent, created, updated)
