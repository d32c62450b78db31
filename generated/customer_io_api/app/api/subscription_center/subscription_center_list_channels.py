from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.subscription_channel_list import SubscriptionChannelList

OPERATION: Final[Operation] = OPERATIONS["app.subscription_center.list_channels"]


def build_request() -> Request[SubscriptionChannelList]:
    """The request of `app.subscription_center.list_channels` as plain data: List the channels of the subscription centre"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> SubscriptionChannelList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SubscriptionChannelList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
