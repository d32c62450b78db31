"""Newsletters made from the fields that the API takes: for its calls, and for the sample."""

from __future__ import annotations

from customer_io_client.emulator.app_api import newsletter_checks as checks
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.local_time import first_clock, zone
from customer_io_client.emulator.state.newsletters import Newsletter, When
from customer_io_client.emulator.wire import JsonObject, RefusedError, as_object


def make(fields: JsonObject, state: State) -> int:
    """A new newsletter with its first content: a draft, scheduled, or on its way. Its number.

    Args:
        fields: the body of `newsletters.create`, which keeps to the contract.
        state: the workspace.

    Raises:
        RefusedError: 422, a sender, topic, rate or time that cannot be.
    """
    type_, topic, pace = checks.channel(fields), checks.topic(fields, state), checks.pace(fields)
    sender = checks.sender(fields, state) if type_ == "email" else None
    is_now, due = fields.get("send_now") is True, fields.get("scheduled_at")
    if is_now and due is not None:
        raise RefusedError(422, "goes not together with scheduled_at", where="send_now")
    moment = None if due is None else checks.due(due, state)
    recipients = as_object(fields.get("recipients"))
    number = state.newsletters.create(str(fields["name"]), type_, recipients, topic=topic)
    said = said_by(type_, fields) if sender is None else {**said_by(type_, fields), "from_id": sender.number}
    state.contents.create("newsletter", number, channel=type_, name="", fields=said)
    if pace is not None:
        state.newsletters.set_pace(number, pace)
    if is_now:
        state.newsletters.start(number)
    elif moment is not None:
        schedule(number, When(due=moment), state)
    return number


def schedule(number: int, when: When, state: State) -> None:
    """Let a newsletter go out at this time."""
    there = zone(when.timezone or "UTC") if when.at_local_time else None
    state.newsletters.schedule(number, when, begins=when.due if there is None else first_clock(when.due, there))


def said_by(type_: str, fields: JsonObject) -> JsonObject:
    """What a content of this channel says, of the fields of a body."""
    return {name: fields[name] for name in checks.SAID[type_] if name in fields}


def known(number: int, state: State) -> Newsletter:
    """The newsletter of this number.

    Raises:
        RefusedError: 404.
    """
    return found_or_404(state.newsletters.get(number))


def unsent(number: int, state: State) -> Newsletter:
    """The newsletter of this number, of which nothing went out yet.

    Raises:
        RefusedError: 404, or 400 where it went out or is about to.
    """
    found = known(number, state)
    if not found.is_open:
        raise RefusedError(400, "the newsletter was sent already")
    return found
