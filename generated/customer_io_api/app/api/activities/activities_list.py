from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.activity_page import ActivityPage
from ...models.activity_type import ActivityType
from ...models.customer_id_type import CustomerIdType
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.activities.list"]


def build_request(
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    type: ActivityType | str | Unset = UNSET,
    name: str | Unset = UNSET,
    deleted: bool | Unset = UNSET,
    customer_id: str | Unset = UNSET,
    id_type: CustomerIdType | Unset = UNSET,
) -> Request[ActivityPage]:
    """The request of `app.activities.list` as plain data: List the activity of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
                "type": type,
                "name": name,
                "deleted": deleted,
                "customer_id": customer_id,
                "id_type": id_type,
            }
        ),
    )


def parse_response(reply: Reply) -> ActivityPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActivityPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
