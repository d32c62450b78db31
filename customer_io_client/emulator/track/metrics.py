"""Track: metrics of deliveries, and unsubscribing by delivery."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.values import unix_seconds
from customer_io_client.emulator.wire import Answer, Behaviour, Call, JsonObject, RefusedError

_DETAILS = ("recipient", "reason", "href")


def report(call: Call, state: State) -> Answer:
    """A delivery of any channel reaches a metric."""
    fields = call.fields()
    detail: JsonObject = {name: fields[name] for name in _DETAILS if name in fields}
    _reach(state, fields, str(fields["metric"]), detail)
    return Answer(body={})


def report_push(call: Call, state: State) -> Answer:
    """A push reaches a metric, in the older form."""
    fields = call.fields()
    device = fields.get("device_id")
    _reach(state, fields, str(fields["event"]), {} if device is None else {"recipient": device})
    return Answer(body={})


def unsubscribe(call: Call, state: State) -> Answer:
    """The recipient of a delivery unsubscribes; no keys are needed, a JSON content type is."""
    if not call.headers.get("content-type", "").lower().startswith("application/json"):
        raise RefusedError(400, "must be application/json", where="Content-Type")
    state.deliveries.unsubscribe(call.text("delivery_id"), unsubscribe=call.fields().get("unsubscribe") is not False)
    return Answer(body={})


def _reach(state: State, fields: JsonObject, metric: str, detail: JsonObject) -> None:
    at = unix_seconds(fields.get("timestamp"), "timestamp")
    state.deliveries.reach(str(fields["delivery_id"]), metric, at=at, detail=detail)


TABLE = {
    "track.metrics.report": Behaviour(report),
    "track.metrics.report_push": Behaviour(report_push),
    "track.deliveries.unsubscribe": Behaviour(unsubscribe),
}
