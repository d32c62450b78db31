from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.live_notification_queued import LiveNotificationQueued
from ...models.update_live_notification import UpdateLiveNotification

OPERATION: Final[Operation] = OPERATIONS["app.live_notifications.update"]


def build_request(
    *,
    body: UpdateLiveNotification | Mapping[str, object],
) -> Request[LiveNotificationQueued]:
    """The request of `app.live_notifications.update` as plain data: Change what a live notification shows"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> LiveNotificationQueued:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = LiveNotificationQueued.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
