from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.subscription_token import SubscriptionToken

OPERATION: Final[Operation] = OPERATIONS["app.subscription_center.get_token"]


def build_request(
    customer_id: str | int,
) -> Request[SubscriptionToken]:
    """The request of `app.subscription_center.get_token` as plain data: Get a link to the page where one person sets their choices"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("customer_id", customer_id),),
    )


def parse_response(reply: Reply) -> SubscriptionToken:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SubscriptionToken.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
