"""Forms: made by the first submission, which identifies the respondent."""

from __future__ import annotations

from customer_io_client.emulator.state.events import Event, Events
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People, Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import JsonObject

RESERVED = frozenset({"form_id", "form_name", "form_type", "form_url", "form_url_param"})
"""Fields that the service ignores."""


class Forms:
    """The forms of the workspace."""

    def __init__(self, store: Store, journal: Journal, people: People, events: Events) -> None:
        self._store = store
        self._journal = journal
        self._people = people
        self._events = events

    def make(self, form: str) -> None:
        """Know this form from now on."""
        sql = "INSERT INTO forms (form, created) VALUES (?, ?) ON CONFLICT DO NOTHING"
        self._store.run(sql, form, self._journal.now())

    def ids(self) -> list[str]:
        """The ids of all forms."""
        return [form for (form,) in self._store.all("SELECT form FROM forms ORDER BY created, form")]

    def submit(self, form: str, fields: dict[str, str]) -> None:
        """Identify who filled it in, take the other fields as attributes, and write an event."""
        given = {name: text for name, text in fields.items() if name not in RESERVED}
        id_, email = given.pop("id", None) or None, given.pop("email", None) or None
        reference = Reference("id", id_) if id_ is not None else Reference("email", email or "")
        profile = Profile(attributes=given, identifiers={} if email is None else {"email": email})
        person = self._people.identify(reference, profile)
        if person is not None:
            data: JsonObject = {"form_id": form, **given}
            self._events.track(Reference("cio_id", person.cio_id), Event("form_submit", data=data))
