"""The job of an export: its file, some rows at each step."""

from __future__ import annotations

from collections.abc import Sequence

from customer_io_client.emulator import csv_files
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.exports import JOB, Export
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.wire import Json, JsonObject, as_list

ROWS_A_STEP = 1000
PARENTS = ("newsletter_id", "campaign_id", "transactional_message_id", "action_id")
"""What an export of deliveries may be about."""
_YEAR = 365 * 86_400
_SIX_MONTHS = 183 * 86_400
_IDENTIFIERS = ("id", "email", "cio_id")
_METRICS = (
    "drafted",
    "attempted",
    "sent",
    "delivered",
    "opened",
    "clicked",
    "converted",
    "bounced",
    "spammed",
    "unsubscribed",
    "dropped",
    "failed",
    "suppressed",
    "undeliverable",
)
_DELIVERY = (
    "delivery_id",
    "type",
    "recipient",
    "subject",
    "newsletter_id",
    "campaign_id",
    "broadcast_id",
    "transactional_message_id",
    "action_id",
    "content_id",
    "failure_message",
    "created",
    *_METRICS,
)

_Row = Sequence[str | int | None]


def step(state: State, number: int) -> float | None:
    """Write the next rows of an export."""
    export = state.exports.get(number)
    if export is None:
        return None
    position, rows = _people(state, export) if export.type == "customers" else _deliveries(state, export)
    head = [_columns(export)] if export.position is None else []
    state.exports.write(number, csv_files.write([*head, *rows]), rows=len(rows), position=position)
    if len(rows) == ROWS_A_STEP:
        return 0.0
    state.exports.end(number, "done")
    return None


def _columns(export: Export) -> list[str]:
    own = () if export.type == "customers" else _DELIVERY
    return [*own, *_IDENTIFIERS, *_asked(export.request)]


def _asked(request: JsonObject) -> list[str]:
    """The attributes that were asked for beside the identifiers, each once."""
    names = dict.fromkeys(str(name) for name in as_list(request.get("attributes")))
    return [name for name in names if name not in _IDENTIFIERS]


def _people(state: State, export: Export) -> tuple[int, list[_Row]]:
    """The number of the last person, and their rows."""
    after, filter_ = export.position or 0, export.request["filters"]
    people = state.search.people(filter_, where="filters", after=after, limit=ROWS_A_STEP)
    asked = _asked(export.request)
    return people[-1].number if people else after, [_person(state, person, asked) for person in people]


def _person(state: State, person: Person, asked: list[str]) -> list[str | None]:
    attributes = state.people.attributes.of(person.number) if asked else {}
    texts = [attributes[name].text if name in attributes else None for name in asked]
    return [person.id, person.email, person.cio_id, *texts]


def _deliveries(state: State, export: Export) -> tuple[int, list[_Row]]:
    """The number of the last delivery, and their rows."""
    found = state.deliveries.matching(wanted(export), before=export.position, limit=ROWS_A_STEP)
    asked, rows = _asked(export.request), list[_Row]()
    for delivery in found:
        parents, reached = delivery.parents, [delivery.metrics.get(metric) for metric in _METRICS]
        own = [delivery.id, delivery.type, delivery.recipient, delivery.message.subject]
        numbers = [
            parents.newsletter,
            parents.campaign,
            parents.broadcast,
            parents.transactional,
            parents.action,
            parents.content,
        ]
        recipient = (
            [None] * (len(_IDENTIFIERS) + len(asked))
            if delivery.person is None
            else _person(state, state.people.get(delivery.person), asked)
        )
        rows.append([*own, *numbers, delivery.failure_message, delivery.created, *reached, *recipient])
    return found[-1].number if found else 0, rows


def wanted(export: Export) -> DeliveryFilter:
    """Which deliveries an export is of: without a window the latest six months, at most twelve before its end."""
    request = export.request
    newsletter, campaign, transactional, action = (_whole(request.get(name)) for name in PARENTS)
    end, metric = _whole(request.get("end")), request.get("metric")
    last = export.created if end is None else end
    first = _whole(request.get("start"))
    return DeliveryFilter(
        parents=Parents(
            newsletter=newsletter,
            campaign=campaign,
            transactional=transactional,
            action=action,
            content=_whole(request.get("template_id")),
        ),
        metric=metric if isinstance(metric, str) else None,
        drafts=None if request.get("drafts") is True else False,
        start=max(last - _SIX_MONTHS if first is None else first, last - _YEAR),
        end=last,
    )


def _whole(value: Json) -> int | None:
    """A whole number of a body; one that SQLite cannot hold is 0, which nothing has."""
    if not isinstance(value, int | float):
        return None
    return int(value) if abs(value) < 2**62 else 0


STEPS = {JOB: step}
