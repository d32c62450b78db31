from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.activity_page import ActivityPage
from ...models.activity_type import ActivityType
from ...models.customer_id_type import CustomerIdType
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.list_activities"]


def build_request(
    customer_id: str | int,
    *,
    id_type: CustomerIdType | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    type: ActivityType | str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Request[ActivityPage]:
    """The request of `app.customers.list_activities` as plain data: List what one person did and what happened to them"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("customer_id", customer_id),),
        query=query_pairs(
            {
                "id_type": id_type,
                "start": start,
                "limit": limit,
                "type": type,
                "name": name,
            }
        ),
    )


def parse_response(reply: Reply) -> ActivityPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActivityPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
