from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.track_anonymous_event import TrackAnonymousEvent

OPERATION: Final[Operation] = OPERATIONS["track.events.track_anonymous"]


def build_request(
    *,
    body: TrackAnonymousEvent | Mapping[str, object],
) -> Request[None]:
    """The request of `track.events.track_anonymous` as plain data: Record an event of somebody who is not known yet"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
