"""Signed tokens that stand in links and name a person for a day."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.people import People, Person
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.state.workspace import Workspace

TOKEN_SECONDS = 86_400
"""How long one holds."""


class Tokens:
    """Makes and reads the tokens of the workspace."""

    def __init__(self, journal: Journal, people: People, workspace: Workspace) -> None:
        self._journal = journal
        self._people = people
        self._workspace = workspace

    def of(self, person: Person) -> str:
        """A token for this person, from now on."""
        text = f"{person.cio_id}:{self._journal.now() + TOKEN_SECONDS}"
        return base64.urlsafe_b64encode(f"{text}:{self._signature(text)}".encode()).decode().rstrip("=")

    def person(self, token: str) -> Person | None:
        """Whose token this is; None: it is not ours, no longer holds, or the person is gone."""
        try:
            plain = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode("ascii")
        except (binascii.Error, ValueError):
            return None
        text, _, signature = plain.rpartition(":")
        if not hmac.compare_digest(signature, self._signature(text)):
            return None
        cio_id, _, expires = text.partition(":")
        return self._people.find(Reference("cio_id", cio_id)) if int(expires) > self._journal.now() else None

    def _signature(self, text: str) -> str:
        return hmac.new(self._workspace.secret(), text.encode(), hashlib.sha256).hexdigest()[:32]
