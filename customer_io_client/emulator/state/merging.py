"""Merging two people: the primary stays, the secondary is gone."""

from __future__ import annotations

from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.devices import Devices
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.objects import Objects
from customer_io_client.emulator.state.opt_outs import OptOuts
from customer_io_client.emulator.state.people import People
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.state.segments import Segments
from customer_io_client.emulator.wire import JsonObject

MOVED_SECONDS = 30 * 86_400
"""How far back the secondary's events move to the primary."""


class Merging:
    """What merging does to everything that two people hold."""

    def __init__(
        self,
        journal: Journal,
        activities: Activities,
        people: People,
        devices: Devices,
        segments: Segments,
        objects: Objects,
        opt_outs: OptOuts,
    ) -> None:
        self._journal = journal
        self._activities = activities
        self._people = people
        self._devices = devices
        self._segments = segments
        self._objects = objects
        self._opt_outs = opt_outs

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
        self._devices.move(gone.number, kept.number)
        self._segments.unite(gone.number, kept.number)
        self._objects.move(gone.number, kept.number)
        self._opt_outs.unite(gone.number, kept.number)
        self._people.move_anonymous_ids(gone.number, kept.number)
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
