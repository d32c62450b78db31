"""Record what people do, known or not yet known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..._shared import (
    UNSET,
    AsyncRequester,
    CallOptions,
    Requester,
    Unset,
    present,
)

if TYPE_CHECKING:
    from ..models.event_data import EventData
    from ..models.event_kind import EventKind


class EventsResource:
    """Record what people do, known or not yet known."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def track(
        self,
        identifier: str | int,
        *,
        name: str,
        id: str | Unset = UNSET,
        type: EventKind | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        data: EventData | Mapping[str, object] | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record an event, a page view or a screen view of a person.

        The event joins the person's activity and can trigger campaigns. An unknown identifier makes a
        person, unless it is suppressed. Spaces around the name are trimmed.

        Limits: the name takes 100 bytes, and the data 100 KB of JSON.

        A repeat is safe only with an `id`: the service counts the same `id` once. Without it, a second call
        is a second event.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            name: Name of the event, or the page or screen that was seen; at most 100 bytes. Spaces
                around it are trimmed.
            id: ULID that names this event. The service counts the same one once, so the call may then
                be repeated.
            type: What happened. An event, a page view on a site, or a screen view in an app.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
            data: Data of the event. Own names stand beside the reserved ones; at most 100 KB of JSON.
            anonymous_id: Anonymous id of the person on this device. The API document asks for it on
                screen views.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives it an `id` (a ULID) where it has none, and may send it again after a lost answer.
        """
        from ..api.events import events_track

        request = events_track.build_request(
            identifier,
            body=present(
                {
                    "name": name,
                    "id": id,
                    "type": type,
                    "timestamp": timestamp,
                    "data": data,
                    "anonymous_id": anonymous_id,
                }
            ),
        )
        self._requester.call(request, options=options)

    def track_anonymous(
        self,
        *,
        name: str,
        anonymous_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        type: EventKind | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        data: EventData | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record an event of somebody who is not known yet.

        With an `anonymous_id` the event waits to be claimed: an identify call with the same `anonymous_id`
        gives the events of the last 30 days to that person, and those of the last 72 hours can trigger
        campaigns. Without an `anonymous_id` it can never be claimed, and serves events that invite people
        by `data.recipient`.

        Limits: the name takes 100 bytes, and the data 100 KB of JSON.

        A repeat is safe only with an `id`: the service counts the same `id` once. Without it, a second call
        is a second event.

        Source: Track API document.

        Args:
            name: Name of the event, or the page or screen that was seen; at most 100 bytes. Spaces
                around it are trimmed.
            anonymous_id: Anonymous id that an identify call can claim later, such as the id of a
                cookie.
            id: ULID that names this event. The service counts the same one once, so the call may then
                be repeated.
            type: What happened. An event, a page view on a site, or a screen view in an app.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
            data: Data of the event. Own names stand beside the reserved ones; at most 100 KB of JSON.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives it an `id` (a ULID) where it has none, and may send it again after a lost answer.
        """
        from ..api.events import events_track_anonymous

        request = events_track_anonymous.build_request(
            body=present(
                {
                    "name": name,
                    "anonymous_id": anonymous_id,
                    "id": id,
                    "type": type,
                    "timestamp": timestamp,
                    "data": data,
                }
            ),
        )
        self._requester.call(request, options=options)


class AsyncEventsResource:
    """Record what people do, known or not yet known."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    async def track(
        self,
        identifier: str | int,
        *,
        name: str,
        id: str | Unset = UNSET,
        type: EventKind | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        data: EventData | Mapping[str, object] | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record an event, a page view or a screen view of a person.

        The event joins the person's activity and can trigger campaigns. An unknown identifier makes a
        person, unless it is suppressed. Spaces around the name are trimmed.

        Limits: the name takes 100 bytes, and the data 100 KB of JSON.

        A repeat is safe only with an `id`: the service counts the same `id` once. Without it, a second call
        is a second event.

        Source: Track API document.

        Args:
            identifier: Person: an id, an email, or `cio_` followed by the person's `cio_id`; at most
                150 bytes. Which kinds work is a setting of the workspace.
            name: Name of the event, or the page or screen that was seen; at most 100 bytes. Spaces
                around it are trimmed.
            id: ULID that names this event. The service counts the same one once, so the call may then
                be repeated.
            type: What happened. An event, a page view on a site, or a screen view in an app.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
            data: Data of the event. Own names stand beside the reserved ones; at most 100 KB of JSON.
            anonymous_id: Anonymous id of the person on this device. The API document asks for it on
                screen views.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives it an `id` (a ULID) where it has none, and may send it again after a lost answer.
        """
        from ..api.events import events_track

        request = events_track.build_request(
            identifier,
            body=present(
                {
                    "name": name,
                    "id": id,
                    "type": type,
                    "timestamp": timestamp,
                    "data": data,
                    "anonymous_id": anonymous_id,
                }
            ),
        )
        await self._requester.call(request, options=options)

    async def track_anonymous(
        self,
        *,
        name: str,
        anonymous_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        type: EventKind | Unset = UNSET,
        timestamp: int | Unset = UNSET,
        data: EventData | Mapping[str, object] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Record an event of somebody who is not known yet.

        With an `anonymous_id` the event waits to be claimed: an identify call with the same `anonymous_id`
        gives the events of the last 30 days to that person, and those of the last 72 hours can trigger
        campaigns. Without an `anonymous_id` it can never be claimed, and serves events that invite people
        by `data.recipient`.

        Limits: the name takes 100 bytes, and the data 100 KB of JSON.

        A repeat is safe only with an `id`: the service counts the same `id` once. Without it, a second call
        is a second event.

        Source: Track API document.

        Args:
            name: Name of the event, or the page or screen that was seen; at most 100 bytes. Spaces
                around it are trimmed.
            anonymous_id: Anonymous id that an identify call can claim later, such as the id of a
                cookie.
            id: ULID that names this event. The service counts the same one once, so the call may then
                be repeated.
            type: What happened. An event, a page view on a site, or a screen view in an app.
            timestamp: When it happened, in Unix seconds. Left out, it is the time of arrival.
            data: Data of the event. Own names stand beside the reserved ones; at most 100 KB of JSON.
            options: what this call does differently from its client.

        Returns:
            Nothing: the service confirms without content.

        Raises:
            InvalidInputError: a value that the service would refuse or misread; nothing was sent.
            PaceTimeoutError: no free slot before the deadline; nothing was sent.
            APIStatusError: the service refused; its subclass names the status.
            RateLimitError: the service still answered 429 after the retries.
            APIConnectionError: no answer; `outcome` says whether the request may have arrived.
            ResponseFormatError: the service did it, but its answer cannot be read.

        The client gives it an `id` (a ULID) where it has none, and may send it again after a lost answer.
        """
        from ..api.events import events_track_anonymous

        request = events_track_anonymous.build_request(
            body=present(
                {
                    "name": name,
                    "anonymous_id": anonymous_id,
                    "id": id,
                    "type": type,
                    "timestamp": timestamp,
                    "data": data,
                }
            ),
        )
        await self._requester.call(request, options=options)
