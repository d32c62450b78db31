from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.delivery_metric import DeliveryMetric
from ...models.delivery_page import DeliveryPage
from ...models.message_channel import MessageChannel
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.messages.list"]


def build_request(
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    type: MessageChannel | Unset = UNSET,
    metric: DeliveryMetric | Unset = UNSET,
    drafts: bool | Unset = UNSET,
    campaign_id: int | Unset = UNSET,
    newsletter_id: int | Unset = UNSET,
    action_id: int | Unset = UNSET,
    start_ts: int | Unset = UNSET,
    end_ts: int | Unset = UNSET,
    get_tracked_responses: bool | Unset = UNSET,
) -> Request[DeliveryPage]:
    """The request of `app.messages.list` as plain data: List the deliveries of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
                "type": type,
                "metric": metric,
                "drafts": drafts,
                "campaign_id": campaign_id,
                "newsletter_id": newsletter_id,
                "action_id": action_id,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "get_tracked_responses": get_tracked_responses,
            }
        ),
    )


def parse_response(reply: Reply) -> DeliveryPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DeliveryPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
