from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.live_notification_queued import LiveNotificationQueued
from ...models.start_live_notification import StartLiveNotification

OPERATION: Final[Operation] = OPERATIONS["app.live_notifications.start"]


def build_request(
    *,
    body: StartLiveNotification | Mapping[str, object],
) -> Request[LiveNotificationQueued]:
    """The request of `app.live_notifications.start` as plain data: Start a live notification on a person's device"""
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
