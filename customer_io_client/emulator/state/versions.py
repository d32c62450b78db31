"""Versions of emails of the Design Studio: what an email and its components were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from customer_io_client.emulator.design import components as design
from customer_io_client.emulator.state.components import Components
from customer_io_client.emulator.state.emails import Email, Emails
from customer_io_client.emulator.state.folders import clash
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object, compact, decode


@dataclass(frozen=True, slots=True)
class Version:
    """One version."""

    number: int
    email: int
    name: str | None
    description: str | None
    on_publish: bool
    """Whether publishing made it."""
    node: JsonObject
    """Name and parts of the email."""
    components: Sequence[JsonObject]
    """Those that it used: number, name, tag and content."""
    created: int

    def parts(self) -> JsonObject:
        """What can be put back."""
        return {part: value for part, value in self.node.items() if part != "name"}


_SELECT = "SELECT version, email, name, description, on_publish, node, components, created FROM design_versions"


class Versions:
    """The versions of all emails."""

    def __init__(self, store: Store, journal: Journal, emails: Emails, components: Components) -> None:
        self._store = store
        self._journal = journal
        self._emails = emails
        self._components = components

    def get(self, number: int) -> Version | None:
        """The version of this number."""
        row = self._store.one(f"{_SELECT} WHERE version = ?", number)
        return None if row is None else _version(row)

    def of_email(self, email: Email, start: int | None, end: int | None) -> list[Version]:
        """The versions of an email that were made in this time, the oldest first."""
        condition = "email = ? AND (? IS NULL OR created >= ?) AND (? IS NULL OR created <= ?)"
        rows = self._store.all(f"{_SELECT} WHERE {condition} ORDER BY version", email.number, start, start, end, end)
        return [_version(row) for row in rows]

    def latest(self, email: Email) -> Version | None:
        """The newest version of an email."""
        row = self._store.one(f"{_SELECT} WHERE email = ? ORDER BY version DESC LIMIT 1", email.number)
        return None if row is None else _version(row)

    def save(self, email: Email, name: str, description: str | None) -> tuple[Version, bool]:
        """A version of an email as it is, and whether it is new: an unchanged email keeps the latest one."""
        latest = self.latest(email)
        if latest is not None and latest.parts() == email.parts():
            return latest, False
        return self._insert(email, name, description, on_publish=False), True

    def publish(self, email: Email) -> Version:
        """A version of an email as it is published."""
        return self._insert(email, "Published", "Made by publishing", on_publish=True)

    def restore(self, version: Version, email: Email) -> None:
        """Put an email back; its name, its place and its components stay."""
        self._emails.write(email, version.parts())

    def delete(self, version: Version) -> None:
        """Remove a version that was saved by hand.

        Raises:
            RefusedError: 409, publishing made it.
        """
        if version.on_publish:
            raise clash("the version was made by publishing")
        self._store.run("DELETE FROM design_versions WHERE version = ?", version.number)

    def used_by(self, email: Email) -> list[JsonObject]:
        """The components that an email uses as it is."""
        known = self._components.by_tag()
        html = str(email.content["html"])
        tags = design.used(html, {tag: component.content for tag, component in known.items()})
        return [
            {"number": known[tag].number, "name": known[tag].name, "tag": known[tag].tag, "content": known[tag].content}
            for tag in tags
        ]

    def _insert(self, email: Email, name: str, description: str | None, *, on_publish: bool) -> Version:
        used: list[Json] = [*self.used_by(email)]
        number = self._store.insert(
            "INSERT INTO design_versions (email, name, description, on_publish, node, components, created)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            email.number,
            name,
            description,
            on_publish,
            compact({"name": email.name, **email.parts()}),
            compact(used),
            self._journal.now(),
        )
        version = self.get(number)
        assert version is not None  # noqa: S101 # just written
        return version


def _version(row: Row) -> Version:
    number, email, name, description, on_publish, node, components, created = row
    used = [as_object(component) for component in as_list(decode(components))]
    return Version(number, email, name, description, bool(on_publish), as_object(decode(node)), used, created)
