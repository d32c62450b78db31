"""Track: form submissions."""

from __future__ import annotations

from customer_io_client.emulator.refusals import refused
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.references import identifier
from customer_io_client.emulator.state.values import check_attributes
from customer_io_client.emulator.wire import Answer, Behaviour, Call, RefusedError


def submit(call: Call, state: State) -> Answer:
    """Take a submission; the form is made even where the submission is refused."""
    form = call.text("form_id")
    state.forms.make(form)
    try:
        with state.store.transaction():
            state.forms.submit(form, _fields(call))
    except RefusedError as error:
        state.journal.refuse(error)
        return refused("track.forms.submit", error)
    return Answer(204)


def _fields(call: Call) -> dict[str, str]:
    data = call.fields().get("data")
    if not isinstance(data, dict):
        raise RefusedError(400, "is required", where="data", reason="required")
    fields: dict[str, str] = {}
    for name, value in data.items():
        if not isinstance(value, str):
            raise RefusedError(400, "must be a string", where=f"data.{name}")
        fields[name] = value
    if not any(identifier(fields.get(kind), f"data.{kind}") for kind in ("id", "email")):
        raise RefusedError(400, "needs id or email", where="data", reason="required")
    check_attributes({name: value for name, value in fields.items() if name not in ("id", "email")}, "data")
    return fields


TABLE = {"track.forms.submit": Behaviour(submit, checks="own")}
