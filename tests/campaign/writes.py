"""Calls of the client, each with a mark by which its effect is found in the emulator's state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from customer_io_client import CustomerIO

KNOWN = "customer_123"
"""A person of the sample workspace."""


class State:
    """What the emulator holds, by its control API.

    Args:
        http: a client of the emulator.
    """

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def has(self, person: str) -> bool:
        """Whether there is this person."""
        return self._http.get(f"/_emulator/people/{person}").status_code == 200

    def add(self, *people: str) -> None:
        """Make people, past all faults."""
        answer = self._http.post("/_emulator/seed", json={"people": [{"id": person} for person in people]})
        assert answer.status_code == 204, answer.text

    def events(self, name: str) -> int:
        """How many events have this name, or are of the form of this id."""
        return sum(name in (each["name"], _form(each)) for each in self._listed("activities"))

    def messages(self, subject: str) -> int:
        """How many messages have this subject."""
        return sum(each["subject"] == subject for each in self._listed("deliveries"))

    def _listed(self, what: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._http.get(f"/_emulator/{what}?limit=1000").json()[what]
        return found


def _form(activity: dict[str, Any]) -> object:
    match activity["data"]:
        case {"form_id": form_id}:
            return form_id
        case _:
            return None


@dataclass(frozen=True)
class Write:
    """One call that changes something."""

    call: Callable[[CustomerIO, str], object]
    """The call with a mark."""
    effects: Callable[[State, str], int]
    """How often the call with this mark has had its effect."""
    before: Callable[[State, str], None] = lambda _state, _mark: None
    """What must be there for it."""
    repeats: bool = True
    """Whether it may be sent again once it may have arrived."""


def _batch(client: CustomerIO, mark: str) -> object:
    person = {"type": "person", "identifiers": {"id": mark}}
    return client.track.v2.batch(batch=[{**person, "action": "identify"}, {**person, "action": "event", "name": mark}])


def _send(client: CustomerIO, mark: str) -> object:
    person = {"id": KNOWN}
    return client.app.transactional.send_email(
        to="ada@example.com", transactional_message_id=1, identifiers=person, subject=mark
    )


def _merge(client: CustomerIO, mark: str) -> None:
    client.track.customers.merge(primary={"id": mark}, secondary={"id": f"{mark}-other"})


WRITES: dict[str, Write] = {
    "create": Write(lambda client, mark: client.create_customer(mark), lambda state, mark: state.has(mark)),
    "delete": Write(
        lambda client, mark: client.delete_customer(mark),
        lambda state, mark: not state.has(mark),
        before=lambda state, mark: state.add(mark),
    ),
    "event": Write(lambda client, mark: client.track_customer_event(mark, mark), State.events),
    "anonymous event": Write(lambda client, mark: client.track_anonymous_event(mark), State.events),
    "batch": Write(_batch, State.events),
    "form": Write(
        lambda client, mark: client.submit_form(mark, customer_id=KNOWN, data={"a": "b"}), State.events, repeats=False
    ),
    "merge": Write(
        _merge,
        lambda state, mark: not state.has(f"{mark}-other"),
        before=lambda state, mark: state.add(mark, f"{mark}-other"),
        repeats=False,
    ),
    "pipelines event": Write(
        lambda client, mark: client.pipelines.track(user_id=KNOWN, event=mark), State.events, repeats=False
    ),
    "send": Write(_send, State.messages, repeats=False),
}
"""By name."""
