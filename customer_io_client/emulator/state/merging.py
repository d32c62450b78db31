"""Merging two people: the primary stays, the secondary is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.wire import JsonObject

MOVED_SECONDS = 30 * 86_400
"""How far back the secondary's events move to the primary."""
Move: TypeAlias = "Callable[[int, int], None]"
"""Gives what the first person holds to the second."""


class Merging:
    """What merging does to everything that two people hold.

    Args:
        journal: the time.
        activities: events move by their age.
        people: identifiers and attributes are filled.
        moves: all else that moves: devices, segments, deliveries, …
    """

    def __init__(self, journal: Journal, activities: Activities, people: People, moves: Sequence[Move]) -> None:
        self._journal = journal
        self._activities = activities
        self._people = people
        self._moves = moves

    def merge(self, primary: Reference, secondary: Reference) -> None:
        """Fill the primary's empty values from the secondary, move what moves, and delete the secondary.

        Nothing happens (with the reason noted) where one of them is nobody, or both are the same.
        """
        kept = self._people.known(primary, "merge, primary")
        gone = self._people.known(secondary, "merge, secondary")
        if kept is None or gone is None:
            return
        if kept.number == gone.number:
            self._journal.note("merge: primary and secondary are the same person")
            return
        changes = self._people.attributes.fill(kept.number, gone.number)
        self._activities.move_events(gone.number, kept.number, self._journal.now() - MOVED_SECONDS)
        for move in self._moves:
            move(gone.number, kept.number)
        self._people.delete(gone)
        lacking = {kind: getattr(gone, kind) for kind in ("id", "email") if getattr(kept, kind) is None}
        gained: dict[str, str | None] = {kind: value for kind, value in lacking.items() if value is not None}
        self._people.set_identifiers(kept, gained)
        data: JsonObject = {"secondary": gone.identifiers()}
        self._activities.add("profile_merge", kept.number, data=data)
        for kind, value in gained.items():
            changes[kind] = {"from": "", "to": value}
        if changes:
            self._activities.add("attribute_change", kept.number, data=changes)
