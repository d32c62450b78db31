"""Devices: push tokens of people."""

from __future__ import annotations

from dataclasses import dataclass

from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import JsonObject, as_object, compact, decode


@dataclass(frozen=True, slots=True)
class Device:
    """One device: its token names it in the workspace."""

    token: str
    platform: str
    last_used: int | None = None
    attributes: JsonObject | None = None
    """None leaves those known as they are."""


class Devices:
    """The devices of all people."""

    def __init__(self, store: Store, journal: Journal, activities: Activities, people: People) -> None:
        self._store = store
        self._journal = journal
        self._activities = activities
        self._people = people

    def of(self, person: int) -> list[Device]:
        """One person's devices, the last used first."""
        rows = self._store.all(
            "SELECT token, platform, last_used, attributes FROM devices WHERE person = ?"
            " ORDER BY last_used DESC, token",
            person,
        )
        return [
            Device(token, platform, last_used, as_object(decode(text))) for token, platform, last_used, text in rows
        ]

    def platform(self, token: str) -> str | None:
        """The platform of a known device."""
        row = self._store.one("SELECT platform FROM devices WHERE token = ?", token)
        return None if row is None else row[0]

    def put(self, reference: Reference, device: Device) -> None:
        """Add or update a device of a person, who is created where unknown; a token moves to the last who has it."""
        person = self._people.reach(reference)
        if person is None:
            return
        row = self._store.one("SELECT attributes FROM devices WHERE token = ?", device.token)
        known = {} if row is None else as_object(decode(row[0]))
        attributes = known if device.attributes is None else {**known, **device.attributes}
        self._store.run(
            "INSERT INTO devices (token, person, platform, last_used, attributes) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET person = excluded.person, platform = excluded.platform,"
            " last_used = excluded.last_used, attributes = excluded.attributes",
            device.token,
            person.number,
            device.platform,
            self._journal.now() if device.last_used is None else device.last_used,
            compact(attributes),
        )
        self._record(person.number, "add_device", device.token, device.platform)

    def delete(self, reference: Reference, token: str) -> None:
        """Remove a device from a person."""
        person = self._people.known(reference, "delete_device")
        if person is None:
            return
        row = self._store.one("SELECT platform FROM devices WHERE token = ? AND person = ?", token, person.number)
        if row is None:
            self._journal.note("delete_device: the person has no such device")
            return
        self._store.run("DELETE FROM devices WHERE token = ?", token)
        self._record(person.number, "delete_device", token, row[0])

    def move(self, source: int, target: int) -> None:
        """Give one person's devices to another."""
        self._store.run("UPDATE devices SET person = ? WHERE person = ?", target, source)

    def _record(self, person: int, action: str, token: str, platform: str) -> None:
        data: JsonObject = {"action": action, "device_id": token}
        self._activities.add("device_change", person, data=data, delivery_type=platform)
