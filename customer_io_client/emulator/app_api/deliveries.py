"""Deliveries as the App API answers them, and the lists of them."""

from __future__ import annotations

from dataclasses import replace

from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.deliveries import Delivery
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter
from customer_io_client.emulator.wire import Answer, Call, Json, JsonObject

SIX_MONTHS = 183 * 86_400
_WIRE_METRICS = {"machine_clicked": "prefetch_clicked"}
"""Metrics that a delivery names otherwise than a series."""


def message(state: State, delivery: Delivery, *, tracked: bool = False) -> JsonObject:
    """One delivery; of its parents only the real ones are filled.

    Args:
        state: the workspace.
        delivery: which.
        tracked: with what people chose in in-app surveys.
    """
    person = None if delivery.person is None else state.people.get(delivery.person)
    parents = delivery.parents
    fields: JsonObject = {
        "id": delivery.id,
        "deduplicate_id": f"{delivery.id}:{delivery.updated}",
        "type": delivery.type,
        "customer_id": None if person is None else person.id,
        "recipient": delivery.recipient,
        "subject": delivery.message.subject,
        "metrics": metrics(delivery),
        "created": delivery.created,
        "failure_message": delivery.failure_message,
        "forgotten": delivery.forgotten,
        "campaign_id": parents.campaign,
        "broadcast_id": parents.broadcast,
        "newsletter_id": parents.newsletter,
        "action_id": parents.action,
        "parent_action_id": parents.parent_action,
        "content_id": None if parents.newsletter is None else parents.content,
        "trigger_event_id": parents.trigger_event,
    }
    if person is not None:
        fields["customer_identifiers"] = person.identifiers()
    if tracked and delivery.type == "in_app":
        fields["tracked_responses"] = {}
    return fields


def metrics(delivery: Delivery) -> JsonObject:
    """When a delivery reached each metric."""
    reached = {_WIRE_METRICS.get(name, name): at for name, at in delivery.metrics.items()}
    return {"created": delivery.created, **reached}


def list_page(
    call: Call,
    state: State,
    wanted: DeliveryFilter,
    *,
    start_default: int | None = None,
    seconds_default: int = SIX_MONTHS,
) -> Answer:
    """A page of the deliveries that fit, newest first, within the time asked for.

    Args:
        call: its query may hold `start`, `limit`, `metric`, `state`, `start_ts`, `end_ts`.
        state: the workspace.
        wanted: which deliveries the list is of.
        start_default: where a window begins that is not asked for; None: six months before it ends.
        seconds_default: how long that window is.
    """
    limit, position = call.limit(50), start(call, "messages", 1)
    first, last = window(call, state.journal.now(), start_default, seconds_default)
    found = state.deliveries.matching(
        replace(_asked(call, wanted), start=first, end=last),
        before=position[0] if position else None,
        limit=limit + 1,
    )
    shown, next_ = page(found, limit, "messages", lambda delivery: (delivery.number,))
    tracked = call.query.get("get_tracked_responses") is True
    messages: list[Json] = [message(state, delivery, tracked=tracked) for delivery in shown]
    return Answer(body={"messages": messages, "next": next_})


def window(
    call: Call, now: int, start_default: int | None = None, seconds_default: int = SIX_MONTHS
) -> tuple[int, int]:
    """The time asked for, cut to six months before its end; without one, so long from `start_default`."""
    first, last = call.query.get("start_ts"), call.query.get("end_ts")
    if start_default is not None and first is None and last is None:
        return start_default, start_default + seconds_default
    end = last if isinstance(last, int) else now
    return max(first if isinstance(first, int) else 0, end - SIX_MONTHS), end


def _asked(call: Call, wanted: DeliveryFilter) -> DeliveryFilter:
    match call.asked("state"):
        case "failed" | "sent" | "drafted" | "attempted" as present:
            return replace(wanted, metric=call.asked("metric"), state=present)
        case _:
            return replace(wanted, metric=call.asked("metric"))
