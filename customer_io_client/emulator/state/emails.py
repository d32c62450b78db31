"""Emails of the Design Studio: one in the default language, and its translations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from customer_io_client.emulator.state.folders import Folders, clash
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.senders import Senders
from customer_io_client.emulator.state.shelves import Shelf, Wanted
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_object, compact, decode, whole

DEFAULT_LANGUAGE = "en"
"""The tag of the default language."""
STEPS = (
    "accessibility",
    "css_inliner",
    "css_variables",
    "encode_entities",
    "prevent_widows",
    "remove_unused_css",
    "url_parameters",
)
"""The transformers that are on or off; the formatter has a type."""
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_CONTENT: JsonObject = {"subject": "", "preheader_text": "", "html": "", "amp": ""}
_ENVELOPE: JsonObject = {
    "from_id": None,
    "reply_to_id": None,
    "recipient": "{{customer.email}}",
    "bcc": "",
    "fake_bcc": True,
    "headers": [],
}
_TRANSFORMERS: JsonObject = {**{step: {"enabled": False} for step in STEPS}, "formatter": {"type": "none"}}
_PARTS = ("content", "envelope", "transformers")


@dataclass(frozen=True, slots=True)
class Email:
    """An email in one language."""

    number: int
    main: int | None
    """The email that it is a translation of; None: it is the one in the default language."""
    language: str
    name: str
    parent: int | None
    is_template: bool
    content: JsonObject
    """By the names of the contract; without `text` it is made from the HTML."""
    envelope: JsonObject
    transformers: JsonObject
    created: int
    updated: int

    @property
    def group(self) -> int:
        """The number of the email in the default language."""
        return self.number if self.main is None else self.main

    def parts(self) -> JsonObject:
        """What can be written, saved and put back."""
        return {"content": self.content, "envelope": self.envelope, "transformers": self.transformers}


def shelf(store: Store) -> Shelf:
    """Where emails lie."""
    columns = "email, main, language, name, parent, is_template, content, envelope, transformers, created, updated"
    return Shelf(store, "design_emails", "email", columns, "design_folders")


class Emails:
    """The emails of the workspace."""

    def __init__(self, store: Store, journal: Journal, folders: Folders, senders: Senders) -> None:
        self._store = store
        self._journal = journal
        self._folders = folders
        self._senders = senders
        self._shelf = shelf(store)

    def get(self, number: int) -> Email | None:
        """The email of this number, in whatever language it is."""
        row = self._shelf.get(number)
        return None if row is None else _email(row)

    def page(self, wanted: Wanted) -> tuple[list[Email], int]:
        """One page of emails, and how many there are."""
        rows, total = self._shelf.page(wanted)
        return [_email(row) for row in rows], total

    def languages(self, email: Email) -> list[Email]:
        """An email in all its languages, the default one first."""
        sql = f"SELECT {self._shelf.columns} FROM design_emails WHERE email = ? OR main = ? ORDER BY email"  # noqa: S608 # fixed text
        return [_email(row) for row in self._store.all(sql, email.group, email.group)]

    def translation(self, email: Email, language: str) -> Email | None:
        """An email's translation into this language."""
        found = (other for other in self.languages(email) if other.main is not None and other.language == language)
        return next(found, None)

    def create(self, name: str, parent: int | None, fields: JsonObject) -> Email:
        """A new email in the default language.

        Raises:
            RefusedError: 400 for an unknown sender, 404 for an unknown folder.
        """
        defaults: JsonObject = {"content": _CONTENT, "envelope": _ENVELOPE, "transformers": _TRANSFORMERS}
        parts = self._merged(defaults, fields)
        place, is_template = self._folders.place(parent), fields.get("is_template") is True
        return self._insert(None, DEFAULT_LANGUAGE, name, place, parts, is_template=is_template)

    def translate(self, email: Email, language: str, fields: JsonObject) -> Email:
        """A translation of an email; parts that are left out are those of the email.

        Raises:
            RefusedError: 400 for an unknown sender or what is no language, 409 for one that is there.
        """
        if _TAG.fullmatch(language) is None:
            raise RefusedError(400, "is not a language tag", where="language")
        if any(other.language == language for other in self.languages(email)):
            raise clash("the email has this language", where="language")
        start = email.parts()
        if "content" in fields:
            start["content"] = _CONTENT
        parts = self._merged(start, fields)
        return self._insert(email.number, language, email.name, email.parent, parts, is_template=email.is_template)

    def change(self, email: Email, name: str, parent: int | None, fields: JsonObject) -> None:
        """Other values; what is left out of a part stays. Name and place are those of all languages.

        Raises:
            RefusedError: 400 for an unknown sender, 404 for an unknown folder.
        """
        place = self._folders.place(parent)
        self._store.run(
            "UPDATE design_emails SET name = ?, parent = ?, is_template = ? WHERE email = ? OR main = ?",
            name,
            place,
            fields.get("is_template", email.is_template) is True,
            email.group,
            email.group,
        )
        self.write(email, self._merged(email.parts(), fields))

    def write(self, email: Email, parts: Mapping[str, Json]) -> None:
        """These parts, whole."""
        values = [compact(parts[part]) for part in _PARTS]
        self._store.run(
            "UPDATE design_emails SET content = ?, envelope = ?, transformers = ?, updated = ? WHERE email = ?",
            *values,
            self._journal.now(),
            email.number,
        )

    def delete(self, email: Email) -> None:
        """Remove an email: one in the default language with its translations."""
        self._store.run("DELETE FROM design_emails WHERE email = ?", email.number)

    def _insert(
        self, main: int | None, language: str, name: str, parent: int | None, parts: JsonObject, *, is_template: bool
    ) -> Email:
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO design_emails"
            " (main, language, name, parent, is_template, content, envelope, transformers, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            main,
            language,
            name,
            parent,
            is_template,
            *(compact(parts[part]) for part in _PARTS),
            now,
            now,
        )
        made = self.get(number)
        assert made is not None  # noqa: S101 # just written
        return made

    def _merged(self, before: JsonObject, fields: JsonObject) -> JsonObject:
        """What is given over what is there, field by field."""
        after: JsonObject = {part: {**as_object(before[part]), **as_object(fields.get(part))} for part in _PARTS}
        envelope = as_object(after["envelope"])
        for name in ("from_id", "reply_to_id"):
            envelope[name] = whole(envelope[name])
            if envelope[name] is not None and not self._is_sender(envelope[name]):
                raise RefusedError(400, "is not the id of a sender", where=f"envelope.{name}")
        return after

    def _is_sender(self, number: Json) -> bool:
        return isinstance(number, int) and abs(number) < 2**63 and self._senders.get(number) is not None


def _email(row: Row) -> Email:
    number, main, language, name, parent, is_template, content, envelope, transformers, created, updated = row
    return Email(
        number=number,
        main=main,
        language=language,
        name=name,
        parent=parent,
        is_template=bool(is_template),
        content=as_object(decode(content)),
        envelope=as_object(decode(envelope)),
        transformers=as_object(decode(transformers)),
        created=created,
        updated=updated,
    )
