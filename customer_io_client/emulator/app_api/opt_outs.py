"""App: who opted out of which sender of text messages."""

from __future__ import annotations

from customer_io_client.emulator.app_api.customers import person_of
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.opt_outs import OptOut
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, as_list, as_object


def list_all(call: Call, state: State) -> Answer:
    """Everybody with an opt-out, of one sender if it is asked for, each with all of theirs."""
    position, limit = start(call, "opt_outs", 1), call.limit(100)
    after = position[0] if position else 0
    numbers = state.opt_outs.people(sender=call.asked("from"), after=after, limit=limit + 1)
    shown, next_ = page(numbers, limit, "opt_outs", lambda number: (number,))
    people = [state.people.get(number) for number in shown]
    entries: list[Json] = [
        {"customer_id": person.id, "cio_id": person.cio_id, "optouts": _of(state, person.number)} for person in people
    ]
    return Answer(body={"optouts": entries, "next": next_})


def get(call: Call, state: State) -> Answer:
    """One person's opt-outs."""
    return Answer(body={"optouts": _of(state, person_of(call, state).number)})


def update(call: Call, state: State) -> Answer:
    """Opt a person out of the listed senders, or back in; others stay."""
    person = person_of(call, state)
    for change in map(as_object, as_list(call.fields()["optouts"])):
        opt_out = OptOut(str(change.get("channel", "sms")), str(change["from"]))
        state.opt_outs.set(person.number, opt_out, out=change["optout"] is True)
    return Answer(204)


def _of(state: State, person: int) -> list[Json]:
    return [{"channel": opt_out.channel, "from": opt_out.sender} for opt_out in state.opt_outs.of(person)]


TABLE = {
    "app.opt_outs.list": Behaviour(list_all),
    "app.opt_outs.get": Behaviour(get),
    "app.opt_outs.update": Behaviour(update),
}
