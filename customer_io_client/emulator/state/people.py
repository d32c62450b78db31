"""People: who an identifier means, and what identifying, deleting and suppressing them does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from customer_io_client.emulator import names
from customer_io_client.emulator.state.activities import Activities, Activity
from customer_io_client.emulator.state.attributes import Attributes, Changes
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.references import Reference, email_key
from customer_io_client.emulator.state.suppression import Suppression
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError

CLAIM_SECONDS = 30 * 86_400
"""How far back an identify call claims anonymous events."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person: their number here and the identifiers they have."""

    number: int
    id: str | None
    email: str | None
    created: int
    id_set: int | None
    email_set: int | None

    @property
    def cio_id(self) -> str:
        return names.cio_id(self.number)

    def identifiers(self) -> JsonObject:
        """The identifiers as the App API answers them."""
        return {"id": self.id, "email": self.email, "cio_id": self.cio_id}


@dataclass(frozen=True, slots=True)
class Profile:
    """What an identify call says about a person."""

    attributes: Mapping[str, Json] = field(default_factory=dict[str, Json])
    identifiers: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """`id` and `email` in the body; None takes it away."""
    anonymous_id: str | None = None
    update_only: bool = False
    """Change an existing person, never create one."""
    at: int | None = None
    """When the attributes changed; older than what is known, they are skipped."""


ClaimListener: TypeAlias = "Callable[[int, Sequence[Activity]], None]"
"""Told of anonymous events that become a person's: their number, and the events, the oldest first."""
_COLUMNS = "person, id, email, created, id_set, email_set"


class People:
    """The people of the workspace. Every reference is resolved here."""

    def __init__(
        self, store: Store, journal: Journal, activities: Activities, suppression: Suppression, limit: int | None
    ) -> None:
        self._store = store
        self._journal = journal
        self._activities = activities
        self._suppression = suppression
        self._limit = limit
        self.attributes = Attributes(store, journal)
        self.claim_listeners: list[ClaimListener] = []

    def get(self, number: int) -> Person:
        """The person of this number, who must exist."""
        row = self._store.one(f"SELECT {_COLUMNS} FROM people WHERE person = ?", number)  # noqa: S608 # fixed text
        assert row is not None  # noqa: S101 # numbers come from rows
        return _person(row)

    def find(self, reference: Reference) -> Person | None:
        """Whom this identifier means; None: nobody."""
        if reference.kind == "cio_id":
            number = names.person_of(reference.value)
            return None if number is None else self._where("person = ?", number)
        person = None
        if reference.kind == "email":
            person = self._where("email_key = ?", email_key(reference.value))
        if person is None and (reference.kind == "id" or reference.guessed):
            person = self._where("id = ?", reference.value)
        return person

    def of_email(self, email: str) -> list[Person]:
        """Everybody with this address."""
        person = self._where("email_key = ?", email_key(email))
        return [] if person is None else [person]

    def of_anonymous_id(self, anonymous_id: str) -> int | None:
        """The number of the person who claimed this anonymous id."""
        row = self._store.one("SELECT person FROM anonymous_ids WHERE anonymous_id = ?", anonymous_id)
        return None if row is None else row[0]

    def anonymous_ids(self, person: Person) -> list[str]:
        """The anonymous ids that a person has claimed."""
        sql = "SELECT anonymous_id FROM anonymous_ids WHERE person = ? ORDER BY anonymous_id"
        return [anonymous_id for (anonymous_id,) in self._store.all(sql, person.number)]

    def is_suppressed(self, person: Person) -> bool:
        """Whether calls by the id or the email of this person are dropped."""
        return any(map(self._suppression.covers, _identities(person)))

    def reach(self, reference: Reference) -> Person | None:
        """Whom a call acts on: created where unknown; None (with the reason noted) where the call is dropped."""
        if self._is_suppressed(reference):
            return None
        return self.find(reference) or self._create_from(reference, Profile())

    def known(self, reference: Reference, what: str) -> Person | None:
        """Whom a call acts on that creates nobody; None (with the reason noted) where there is nobody."""
        person = self.find(reference)
        if person is None:
            self._journal.note(f"{what}: no such person")
        return person

    def identify(self, reference: Reference, profile: Profile) -> Person | None:
        """Create or update a person.

        Args:
            reference: the identifier in the path, or among the identifiers.
            profile: what is said about them.

        Returns: the person as they are now; None (with the reason noted) where the call is dropped.

        Raises:
            RefusedError: the plan holds no further person, or the person no further attribute.
        """
        if self._is_suppressed(reference) or any(map(self._is_suppressed, _references(profile))):
            return None
        person = self.find(reference)
        if person is None:
            return self._identify_unknown(reference, profile)
        return self._update(person, reference, profile)

    def delete(self, person: Person) -> None:
        """Delete a person with all that belongs to them."""
        self._store.run("DELETE FROM people WHERE person = ?", person.number)
        self._activities.add("profile_delete", None, subject=person.identifiers())

    def suppress(self, reference: Reference) -> None:
        """Delete this person, and refuse their identifiers until they are released."""
        person = self.find(reference)
        if person is not None:
            self._suppression.add(_identities(person), person.number)
            self.delete(person)
        elif reference.kind == "cio_id":
            self._journal.note("suppress: no such person")
        else:
            self._suppression.add([Reference(reference.kind, reference.value)], None)

    def unsuppress(self, reference: Reference) -> None:
        """Accept these identifiers again; nothing that was deleted comes back."""
        if not self._suppression.release(reference):
            self._journal.note("unsuppress: the identifier is not suppressed")

    def set_identifiers(self, person: Person, values: Mapping[str, str | None]) -> None:
        """Write identifiers without judging whether they may change."""
        now = self._journal.now()
        for kind, value in values.items():
            if kind == "id":
                self._store.run("UPDATE people SET id = ?, id_set = ? WHERE person = ?", value, now, person.number)
            else:
                key = None if value is None else email_key(value)
                sql = "UPDATE people SET email = ?, email_key = ?, email_set = ? WHERE person = ?"
                self._store.run(sql, value, key, now, person.number)

    def move_anonymous_ids(self, source: int, target: int) -> None:
        """Give the anonymous ids that one person claimed to another."""
        self._store.run("UPDATE anonymous_ids SET person = ? WHERE person = ?", target, source)

    def _identify_unknown(self, reference: Reference, profile: Profile) -> Person | None:
        if reference.kind == "cio_id":
            self._journal.note("identify: no person has this cio_id")
            return None
        owners = {owner.number: owner for owner in map(self.find, _references(profile)) if owner is not None}
        if len(owners) > 1:
            self._fail(None, reference, "the identifiers of the body belong to two people")
            return None
        if not owners:
            if profile.update_only:
                self._fail(None, reference, "_update: no such person")
                return None
            return self._create_from(reference, profile)
        (owner,) = owners.values()
        if getattr(owner, reference.kind) is not None:
            self._fail(owner, reference, f"the person of the body already has another {reference.kind}")
            return None
        return self._update(owner, Reference("cio_id", owner.cio_id), _with_identifier(profile, reference))

    def _create_from(self, reference: Reference, profile: Profile) -> Person | None:
        if reference.kind == "cio_id":
            self._journal.note("no person has this cio_id")
            return None
        if self._limit is not None and self._count() >= self._limit:
            message = f"plan limit reached: the free plan holds {self._limit} people"
            raise RefusedError(403, message, where="identifiers", reason="plan_limit")
        identifiers = _with_identifier(profile, reference).identifiers
        id_, email = identifiers.get("id"), identifiers.get("email")
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO people (id, email, email_key, created, id_set, email_set) VALUES (?, ?, ?, ?, ?, ?)",
            id_,
            email,
            None if email is None else email_key(email),
            now,
            now,
            now,
        )
        self._activities.add("profile_create", number)
        held = {kind: value for kind, value in identifiers.items() if value is not None}
        self._write(number, {kind: {"from": "", "to": value} for kind, value in held.items()}, profile)
        return Person(number, id_, email, now, now, now)

    def _update(self, person: Person, reference: Reference, profile: Profile) -> Person:
        identifiers = self._allowed(person, reference, profile.identifiers)
        if identifiers:
            self.set_identifiers(person, identifiers)
        self._write(person.number, _identifier_changes(person, identifiers), profile)
        return self.get(person.number) if identifiers else person

    def _write(self, number: int, changes: Changes, profile: Profile) -> None:
        """Write a person's attributes, the activities of what changed, and claim their anonymous events."""
        written, skipped = self.attributes.write(number, profile.attributes, profile.at)
        changes.update(written)
        if changes:
            self._activities.add("attribute_change", number, at=profile.at, data=changes)
        if skipped:
            self._activities.add("skipped_update", number, at=profile.at)
            self._journal.note("identify: the attributes are older than those known")
        if profile.anonymous_id:
            self._claim(profile.anonymous_id, number)

    def _allowed(
        self, person: Person, reference: Reference, identifiers: Mapping[str, str | None]
    ) -> dict[str, str | None]:
        """The identifiers that change and may; of the others the person keeps what they have."""
        allowed: dict[str, str | None] = {}
        for kind, value in identifiers.items():
            held: str | None = person.id if kind == "id" else person.email
            if value == held:
                continue
            reason = self._objection(person, reference, kind, held, value)
            if reason is None:
                allowed[kind] = value
            else:
                self._fail(person, reference, reason)
        return allowed

    def _objection(
        self, person: Person, reference: Reference, kind: str, held: str | None, value: str | None
    ) -> str | None:
        if value is not None:
            owner = self.find(Reference("id" if kind == "id" else "email", value))
            if owner is not None and owner.number != person.number:
                return f"this {kind} belongs to another person"
            if kind == "email" and held is not None and email_key(value) == email_key(held):
                return None
        if held is None or reference.kind == "cio_id":
            return None
        by_id = reference.value == person.id and (reference.kind == "id" or reference.guessed)
        if kind == "email" and by_id:
            return None  # The workspace allows emails to be changed by id.
        return f"the {kind} is set; change it by cio_id"

    def _claim(self, anonymous_id: str, number: int) -> None:
        if self.of_anonymous_id(anonymous_id) == number:
            return
        self._store.run(
            "INSERT INTO anonymous_ids (anonymous_id, person) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET person = excluded.person",
            anonymous_id,
            number,
        )
        claimed = self._activities.claim(anonymous_id, number, self._journal.now() - CLAIM_SECONDS)
        self._activities.add("anon_merge", number)
        for listener in self.claim_listeners:
            listener(number, claimed)

    def _fail(self, person: Person | None, reference: Reference, reason: str) -> None:
        subject: JsonObject | None = {reference.kind: reference.value} if person is None else None
        number = None if person is None else person.number
        self._activities.add("failed_attribute_change", number, subject=subject, data={"reason": reason})
        self._journal.note(f"identify: {reason}")

    def _is_suppressed(self, reference: Reference) -> bool:
        if not self._suppression.covers(reference):
            return False
        self._journal.note("the identifier is suppressed")
        return True

    def _count(self) -> int:
        row = self._store.one("SELECT count(*) FROM people")
        return 0 if row is None else row[0]

    def _where(self, condition: str, value: str | int) -> Person | None:
        row = self._store.one(f"SELECT {_COLUMNS} FROM people WHERE {condition}", value)  # noqa: S608 # fixed text
        return None if row is None else _person(row)


def _person(row: Row) -> Person:
    number, id_, email, created, id_set, email_set = row
    return Person(number, id_, email, created, id_set, email_set)


def _identities(person: Person) -> list[Reference]:
    found: list[Reference] = []
    if person.id is not None:
        found.append(Reference("id", person.id))
    if person.email is not None:
        found.append(Reference("email", person.email))
    return found


def _references(profile: Profile) -> list[Reference]:
    return [
        Reference("id" if kind == "id" else "email", value)
        for kind, value in profile.identifiers.items()
        if value is not None
    ]


def _with_identifier(profile: Profile, reference: Reference) -> Profile:
    """This profile with the identifier that named the person, which prevails over the body's."""
    return replace(profile, identifiers={**profile.identifiers, reference.kind: reference.value})


def _identifier_changes(person: Person, identifiers: Mapping[str, str | None]) -> Changes:
    held = {"id": person.id, "email": person.email}
    return {kind: {"from": held[kind] or "", "to": value or ""} for kind, value in identifiers.items()}
