"""The job of an export: its file, written by the worker from the state of one moment."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from customer_io_client.emulator import csv_files
from customer_io_client.emulator.processing.kinds import Kind, Reading
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.deliveries import Delivery
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.exports import JOB, Export
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.wire import Json, JsonObject, as_list

ROWS_A_PART = 500
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

_Row: TypeAlias = "Sequence[str | int | None]"


@dataclass(frozen=True, slots=True)
class _Part:
    """Some rows of a file."""

    content: str
    rows: int


def step(state: State, number: int) -> Reading[_Part] | None:
    """Have the file of an export written."""
    export = state.exports.get(number)
    if export is None or export.status != "pending":
        return None
    state.exports.empty(number)  # of what a run wrote that was cut off: the file is of one moment

    def keep(part: _Part) -> None:
        state.exports.write(number, part.content, rows=part.rows)

    return Reading(lambda: _parts(state.snapshot(), export), keep, partial(state.exports.end, number, "done"))


def give_up(state: State, number: int) -> None:
    """Let an export end as failed, without a file."""
    state.exports.empty(number)
    state.exports.end(number, "failed")


def _parts(state: State, export: Export) -> Generator[_Part]:
    """The file of an export, made from a state that is closed after it."""
    try:
        yield _Part(csv_files.write([_columns(export)]), 0)
        pages = _people(state, export) if export.type == "customers" else _deliveries(state, export)
        for rows in pages:
            yield _Part(csv_files.write(rows), len(rows))
    finally:
        state.store.close()


def _columns(export: Export) -> list[str]:
    own = () if export.type == "customers" else _DELIVERY
    return [*own, *_IDENTIFIERS, *_asked(export.request)]


def _asked(request: JsonObject) -> list[str]:
    """The attributes that were asked for beside the identifiers, each once."""
    names = dict.fromkeys(str(name) for name in as_list(request.get("attributes")))
    return [name for name in names if name not in _IDENTIFIERS]


def _people(state: State, export: Export) -> Iterable[list[_Row]]:
    filter_, asked, after = export.request["filters"], _asked(export.request), 0
    while people := state.search.people(filter_, where="filters", after=after, limit=ROWS_A_PART):
        yield [_person(state, person, asked) for person in people]
        after = people[-1].number


def _person(state: State, person: Person, asked: list[str]) -> list[str | None]:
    attributes = state.people.attributes.of(person.number) if asked else {}
    texts = [attributes[name].text if name in attributes else None for name in asked]
    return [person.id, person.email, person.cio_id, *texts]


def _deliveries(state: State, export: Export) -> Iterable[list[_Row]]:
    filter_, asked, before = wanted(export), _asked(export.request), None
    while found := state.deliveries.matching(filter_, before=before, limit=ROWS_A_PART):
        yield [_delivery(state, delivery, asked) for delivery in found]
        before = found[-1].number


def _delivery(state: State, delivery: Delivery, asked: list[str]) -> _Row:
    parents = delivery.parents
    recipient = (
        [None] * (len(_IDENTIFIERS) + len(asked))
        if delivery.person is None
        else _person(state, state.people.get(delivery.person), asked)
    )
    return [
        delivery.id,
        delivery.type,
        delivery.recipient,
        delivery.message.subject,
        parents.newsletter,
        parents.campaign,
        parents.broadcast,
        parents.transactional,
        parents.action,
        parents.content,
        delivery.failure_message,
        delivery.created,
        *(delivery.metrics.get(metric) for metric in _METRICS),
        *recipient,
    ]


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


KINDS = {JOB: Kind(step, give_up)}
