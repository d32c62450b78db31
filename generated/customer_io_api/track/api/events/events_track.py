from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.track_event import TrackEvent

OPERATION: Final[Operation] = OPERATIONS["track.events.track"]


def build_request(
    identifier: str | int,
    *,
    body: TrackEvent | Mapping[str, object],
) -> Request[None]:
    """The request of `track.events.track` as plain data: Record an event, a page view or a screen view of a person"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("identifier", identifier),),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
