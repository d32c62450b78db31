"""Metrics and clicks over time, as every family of the App API answers them."""

from __future__ import annotations

from typing import cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.state.periods import EST, Periods, Unit, between, latest
from customer_io_client.emulator.wire import Answer, Call, RefusedError

TEN_YEARS = 3653 * 86_400
_RESOLUTIONS: dict[str, Unit] = {
    "hours": "hours",
    "hourly": "hours",
    "days": "days",
    "daily": "days",
    "weeks": "weeks",
    "weekly": "weeks",
    "months": "months",
    "monthly": "months",
}


def metrics_answer(call: Call, state: State, wanted: DeliveryFilter) -> Answer:
    """The metrics of these deliveries in the periods that the query asks for."""
    return Answer(body={"metric": {"series": state.series.metrics(wanted, periods(call, state.journal.now()))}})


def links_answer(call: Call, state: State, wanted: DeliveryFilter) -> Answer:
    """The clicks on each link of these deliveries in the periods that the query asks for."""
    unique = call.query.get("unique") is True
    return Answer(body={"links": state.series.links(wanted, periods(call, state.journal.now()), unique=unique)})


def periods(call: Call, now: int) -> Periods:
    """The periods of a query: `period` and `steps`, or, in version 2, `res`, `start`, `end` and `tz`.

    Raises:
        RefusedError: 400, version 2 without one of the three, with an end before the start or over ten years after
            it, or with an unknown time zone.
    """
    if call.asked("version") == "2" or "res" in call.query:
        return window_periods(call, "res")
    steps = call.query.get("steps")
    return latest(cast("Unit", call.asked("period") or "days"), steps if isinstance(steps, int) else None, now)


def window_periods(call: Call, resolution: str) -> Periods:
    """The periods between `start` and `end` of a query, as long as its value of this name says.

    Raises:
        RefusedError: 400, as `periods`.
    """
    unit, start, end = call.asked(resolution), call.query.get("start"), call.query.get("end")
    for name, value in ((resolution, unit), ("start", start), ("end", end)):
        if value is None:
            raise RefusedError(400, "is required for a window", where=name, reason="required")
    if not isinstance(start, int) or not isinstance(end, int) or unit not in _RESOLUTIONS:
        raise RefusedError(400, "must be a time in Unix seconds", where="start")
    if not 0 <= start <= end:
        raise RefusedError(400, "must not be before the start", where="end")
    if end - start > TEN_YEARS:
        raise RefusedError(400, "must be within ten years of the start", where="end")
    zone = call.asked("tz")
    try:
        return between(_RESOLUTIONS[unit], start, end, EST if zone is None else ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OverflowError, OSError):
        raise RefusedError(400, "is no known time zone", where="tz") from None
