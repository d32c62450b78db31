"""Items about what a person did; they are public in `person`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.client.builders.forms import form
from customer_io_client.client.builders.identifiers import PersonTarget, person_target
from customer_io_client.client.builders.items import entity, unix
from customer_io_client.core import limits
from customer_io_client.transport.ids import new_event_id
from customer_io_client.types import Attributes, Time

if TYPE_CHECKING:
    from customer_io_api.track.models import PersonEvent, PersonPageView, PersonScreenView


def event(
    person: PersonTarget,
    name: str,
    *,
    data: Attributes | None = None,
    timestamp: Time | None = None,
    id: str | None = None,  # noqa: A002 # the service's own name
) -> PersonEvent:
    """Record that a person did something.

    Args:
        person: who it is.
        name: the event's name, 1 to 100 bytes.
        data: what happened.
        timestamp: when it happened; now, if left out.
        id: a ULID by which the service counts the event once, however often it is sent. One is made if left out, so
            that the same item may be sent again.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat: the item keeps its id. Source: Track API document.
    """
    from customer_io_api.track.models import EventData, PersonEvent

    return entity(
        PersonEvent(
            type="person",
            action="event",
            identifiers=person_target(person),
            name=name,
            id=_event_id(id),
            timestamp=unix(timestamp),
            attributes=form(EventData, data, field="data", dialect="unix"),
        )
    )


def page(
    person: PersonTarget,
    name: str,
    *,
    data: Attributes | None = None,
    timestamp: Time | None = None,
    id: str | None = None,  # noqa: A002 # the service's own name
) -> PersonPageView:
    """Record that a person saw a page.

    Args:
        person: who it is.
        name: name or address of the page, 1 to 100 bytes.
        data: what else is known: `url`, `title`, `path`, `search`, `referrer`, `keywords` and own names.
        timestamp: when it happened; now, if left out.
        id: a ULID, as in `event`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat: the item keeps its id. Source: Track API document.
    """
    from customer_io_api.track.models import PageViewData, PersonPageView

    return entity(
        PersonPageView(
            type="person",
            action="page",
            identifiers=person_target(person),
            name=name,
            id=_event_id(id),
            timestamp=unix(timestamp),
            attributes=form(PageViewData, data, field="data", dialect="unix"),
        )
    )


def screen(
    person: PersonTarget,
    name: str,
    *,
    data: Attributes | None = None,
    timestamp: Time | None = None,
    id: str | None = None,  # noqa: A002 # the service's own name
) -> PersonScreenView:
    """Record that a person saw a screen of an app.

    Args:
        person: who it is.
        name: name of the screen, 1 to 100 bytes.
        data: what else is known.
        timestamp: when it happened; now, if left out.
        id: a ULID, as in `event`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread; `TooLargeError` if it is over its limit.

    Safe to repeat: the item keeps its id. Source: Track API document.
    """
    from customer_io_api.track.models import JsonObject, PersonScreenView

    return entity(
        PersonScreenView(
            type="person",
            action="screen",
            identifiers=person_target(person),
            name=name,
            id=_event_id(id),
            timestamp=unix(timestamp),
            attributes=form(JsonObject, data, field="data", dialect="unix"),
        )
    )


def _event_id(given: str | None) -> str:
    return new_event_id() if given is None else limits.text(given, field="id")
