"""The request log: the newest requests, and all that is kept of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator import as_code
from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.faults import subject
from customer_io_client.emulator.request_log import Wanted
from customer_io_client.emulator.wire import Answer, JsonObject, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_DIGITS = 18
"""As many as the number of a request has at most."""


def latest(app: App, asked: Asked) -> Answer:
    """Requests, newest first, and the oldest that is kept."""
    person, outcomes = asked.query.get("person"), asked.query.get("outcome")
    wanted = Wanted(
        outcomes=None if outcomes is None else outcomes.split(","),
        operation=asked.query.get("operation"),
        people=None if person is None else subject.identifiers(app.state, person),
        search=asked.query.get("search"),
        after=_number(asked, "after"),
        before=_number(asked, "before"),
    )
    return Answer(body={"requests": app.log.latest(wanted, limit=asked.limit()), "oldest": app.log.oldest()})


def one(app: App, asked: Asked) -> Answer:
    """One request with what was sent, what was answered, and what was wrong."""
    text = asked.path["number"]
    found = app.log.one(int(text)) if text.isdecimal() and len(text) <= _DIGITS else None
    if found is None:
        raise RefusedError(404, "no such request")
    line, details = found
    given, parts = details.given(str(line["method"]), str(line["path"])), details.parts()
    match = app.contract.match(given.method, given.raw_path)
    variables = [] if match.operation is None else [name for _, name in match.operation.variables]
    code: JsonObject = {
        "python": as_code.python(match, given, parts),
        "curl": as_code.curl(match, given, app.state.sending.address, parts),
    }
    return Answer(body={**line, **details.shown(variables), **code})


def _number(asked: Asked, name: str) -> int | None:
    text = asked.query.get(name)
    if text is None:
        return None
    if not text.isdecimal() or len(text) > _DIGITS:
        raise RefusedError(400, "must be the number of a request", where=name)
    return int(text)


TABLE: Table = {("GET", "requests"): latest, ("GET", "requests/{number}"): one}
