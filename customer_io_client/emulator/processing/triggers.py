"""A trigger of a broadcast: its people are looked up, some at each tick, and then sent to."""

from __future__ import annotations

from collections.abc import Sequence

from customer_io_client.emulator.fetching import FetchError
from customer_io_client.emulator.processing.action import send
from customer_io_client.emulator.processing.kinds import FAILURE, Kind
from customer_io_client.emulator.processing.people_files import FileError, entries
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.trigger_entries import LISTS, named, problem
from customer_io_client.emulator.state.triggers import Recipient, Trigger
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object

NEXT_TICK = 0.0
_LOOKED_UP = 1000
"""People that one step looks up."""
_SENT_TO = 50
"""People that one step sends to."""


def step(state: State, number: int) -> float | None:
    """Take a trigger one step further."""
    trigger = state.triggers.under_way(number)
    if trigger is None:
        return None
    if trigger.resolved:
        return _send(state, trigger)
    if "data_file_url" in trigger.request:
        return _read_file(state, trigger)
    if _look_up(state, trigger):
        return NEXT_TICK
    if state.triggers.has_errors(number):
        state.triggers.finish(number)  # one wrong entry fails the whole broadcast
        return None
    state.triggers.resolve(number)
    return NEXT_TICK


def give_up(state: State, number: int) -> None:
    """Let a trigger be over, with an error of the whole."""
    if state.triggers.under_way(number) is not None:
        state.triggers.fail(number, 0, FAILURE)
        state.triggers.finish(number)


def _read_file(state: State, trigger: Trigger) -> float:
    """Put the people of a file in its place, once it is there."""
    request = dict(trigger.request)
    url = str(request.pop("data_file_url"))
    try:
        request["per_user_data"] = entries(state.fetches.take(url).content)
    except (FetchError, FileError) as error:
        request["per_user_data"] = []
        state.triggers.fail(trigger.number, 0, str(error))
    state.triggers.rewrite(trigger.number, request)
    return NEXT_TICK


def _look_up(state: State, trigger: Trigger) -> bool:
    """Look up some of the audience; whether there are more."""
    audience = next((name for name in LISTS if name in trigger.request), None)
    if audience is None:
        return _search(state, trigger)
    listed = as_list(trigger.request[audience])
    end = trigger.position + _LOOKED_UP
    people: list[tuple[int, JsonObject]] = []
    for line, entry in enumerate(listed[trigger.position : end], trigger.position + 1):
        people.extend(_people(state, trigger, audience, line, entry))
    state.triggers.reach(trigger.number, people)
    state.triggers.move(trigger.number, end)
    return end < len(listed)


def _people(state: State, trigger: Trigger, audience: str, line: int, entry: Json) -> Sequence[tuple[int, JsonObject]]:
    """Whom one entry names, with data of their own; nobody (with an error, unless they may be missing)."""
    wrong = problem(audience, entry)
    if wrong is not None:
        state.triggers.fail(trigger.number, line, wrong)
        return ()
    reference, data = named(audience, entry)
    person = state.people.find(reference)
    if person is None:
        if trigger.request.get(f"{reference.kind}_ignore_missing") is not True:
            state.triggers.fail(trigger.number, line, f"no person has this {reference.kind}")
        return ()
    return ((person.number, data),)


def _search(state: State, trigger: Trigger) -> bool:
    """Look up some of those who match the filter of the trigger, or of the broadcast itself."""
    broadcast = state.broadcasts.get(trigger.broadcast)
    own: Json = None if broadcast is None else broadcast.audience
    found = state.search.people(trigger.request.get("recipients", own), after=trigger.position, limit=_LOOKED_UP)
    state.triggers.reach(trigger.number, [(person.number, {}) for person in found])
    if found:
        state.triggers.move(trigger.number, found[-1].number)
    return len(found) == _LOOKED_UP


def _send(state: State, trigger: Trigger) -> float | None:
    """Send to some of those who are waiting."""
    recipients = state.triggers.take(trigger.number, _SENT_TO)
    for recipient in recipients:
        _send_to(state, trigger, recipient)
    if recipients:
        return NEXT_TICK
    state.triggers.finish(trigger.number)
    return None


def _send_to(state: State, trigger: Trigger, recipient: Recipient) -> None:
    person = state.people.get(recipient.person)
    data = {**as_object(trigger.request.get("data")), **recipient.data}
    broadcast = state.broadcasts.get(trigger.broadcast)
    about = {} if broadcast is None else {"id": broadcast.number, "name": broadcast.name}
    for action in state.actions.of(Owner("broadcast", trigger.broadcast)):
        parents = Parents(broadcast=trigger.broadcast, action=action.number, trigger_number=trigger.number)
        send(state, action, person, parents, {"trigger": data, "campaign": about})


KINDS = {"trigger": Kind(step, give_up)}
