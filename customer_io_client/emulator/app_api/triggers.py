"""App: triggering broadcasts, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from customer_io_client.emulator.app_api.broadcasts import broadcast_of
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.refusals import refused
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.trigger_entries import LISTS, problem
from customer_io_client.emulator.state.triggers import Trigger
from customer_io_client.emulator.wire import (
    Answer,
    Behaviour,
    Call,
    Json,
    JsonObject,
    RefusedError,
    as_list,
    as_object,
    encode,
)

_OPERATION = "app.broadcasts.trigger"
AUDIENCES = ("recipients", "emails", "ids", "per_user_data", "data_file_url")
MOST_WAITING = 5
MOST_PEOPLE = 10_000
_DATA_BYTES = 50_000
_ERRORS_A_PAGE = 100


def trigger(call: Call, state: State) -> Answer:
    """Trigger a broadcast: it is answered as soon as it waits, and its people are looked up afterwards."""
    broadcast, fields = broadcast_of(call, state), call.fields()
    audience = _checked_audience(call, fields)
    if broadcast.state != "running":
        raise RefusedError(422, "the broadcast is a draft")
    if state.triggers.waiting(broadcast.number) >= MOST_WAITING:
        raise RefusedError(422, f"{MOST_WAITING} triggers of the broadcast are waiting already")
    if audience == "recipients":
        state.search.people(fields["recipients"], limit=1)  # refuses a filter that cannot be
    errors = list(_wrong_entries(audience, fields))
    if not errors:
        return Answer(body={"id": state.triggers.create(broadcast.number, fields).number})
    failed = state.triggers.create_failed(broadcast.number, errors)
    text = f"errors were found while processing {audience}, see the errors of trigger {failed.number}"
    error = RefusedError(422, text)
    state.journal.refuse(error)
    answer = refused(_OPERATION, error)
    _point_at(answer, audience)
    return answer


def _checked_audience(call: Call, fields: JsonObject) -> str:
    """Who gets it: one of `AUDIENCES`, or the empty text for the broadcast's own audience.

    Raises:
        RefusedError: 422, two audiences at once or too much of something; 400, a value of a wrong type.
    """
    given = [name for name in AUDIENCES if name in fields]
    if len(given) > 1:
        raise RefusedError(422, f"cannot stand beside {given[0]}", where=given[1])
    for name in LISTS:
        if len(as_list(fields.get(name))) > MOST_PEOPLE:
            raise RefusedError(422, f"holds over {MOST_PEOPLE} people", where=name)
    if len(encode(fields.get("data"))) > _DATA_BYTES:
        raise RefusedError(422, f"is over {_DATA_BYTES} bytes", where="data")
    has_list = isinstance(fields.get("per_user_data"), list)
    call.check(_OPERATION, {**fields, "per_user_data": []} if has_list else call.body)
    return given[0] if given else ""


def _wrong_entries(audience: str, fields: JsonObject) -> Iterator[tuple[int, str]]:
    """The entries that name nobody in a usable form, by their line."""
    for line, entry in enumerate(as_list(fields[audience]) if audience in LISTS else [], 1):
        wrong = problem(audience, entry)
        if wrong is not None:
            yield line, wrong


def _point_at(answer: Answer, audience: str) -> None:
    """Say in a refusal which key it is about."""
    for error in as_list(as_object(answer.body)["errors"]):
        as_object(error)["source"] = {"pointer": f"/{audience}"}


def list_all(call: Call, state: State) -> Answer:
    """The triggers of a broadcast, in the order they came."""
    found = state.triggers.of(broadcast_of(call, state).number)
    return Answer(body={"triggers": [_view(trigger_) for trigger_ in found]})


def get(call: Call, state: State) -> Answer:
    """One trigger."""
    return Answer(body=_view(_trigger(call, state)))


def list_errors(call: Call, state: State) -> Answer:
    """What was wrong with the people of a trigger; `next` is an offset."""
    number, limit, offset = _trigger(call, state).number, call.limit(_ERRORS_A_PAGE), call.asked("start") or "0"
    if not offset.isdecimal() or len(offset) > 9:
        raise RefusedError(400, "is not an offset", where="start")
    found = state.triggers.errors(number, offset=int(offset), limit=limit + 1)
    next_ = int(offset) + limit if len(found) > limit else None
    return Answer(body={"errors": list[Json](found[:limit]), "next": next_})


def _trigger(call: Call, state: State) -> Trigger:
    return found_or_404(state.triggers.get(broadcast_of(call, state).number, call.number("trigger_id")))


def _view(trigger_: Trigger) -> JsonObject:
    return {
        "id": trigger_.number,
        "broadcast_id": trigger_.broadcast,
        "created_at": trigger_.created,
        "processed_at": trigger_.processed,
    }


TABLE = {
    _OPERATION: Behaviour(trigger, checks="own"),
    "app.broadcasts.list_triggers": Behaviour(list_all),
    "app.broadcasts.get_trigger": Behaviour(get),
    "app.broadcasts.list_trigger_errors": Behaviour(list_errors),
}
