from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.live_notification import LiveNotification

OPERATION: Final[Operation] = OPERATIONS["app.live_notifications.get"]


def build_request(
    instance_id: str | int,
) -> Request[LiveNotification]:
    """The request of `app.live_notifications.get` as plain data: Read the state of a live notification"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("instance_id", instance_id),),
    )


def parse_response(reply: Reply) -> LiveNotification:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = LiveNotification.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
