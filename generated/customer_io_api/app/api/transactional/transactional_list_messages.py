from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.delivery_metric import DeliveryMetric
from ...models.delivery_page import DeliveryPage
from ...models.delivery_state import DeliveryState
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.transactional.list_messages"]


def build_request(
    transactional_id: int,
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metric: DeliveryMetric | Unset = UNSET,
    state: DeliveryState | Unset = UNSET,
    start_ts: int | Unset = UNSET,
    end_ts: int | Unset = UNSET,
    get_tracked_responses: bool | Unset = UNSET,
) -> Request[DeliveryPage]:
    """The request of `app.transactional.list_messages` as plain data: List the deliveries of a transactional message"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("transactional_id", transactional_id),),
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
                "metric": metric,
                "state": state,
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
