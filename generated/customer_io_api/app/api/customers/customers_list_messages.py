from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_id_type import CustomerIdType
from ...models.customer_message_page import CustomerMessagePage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.list_messages"]


def build_request(
    customer_id: str | int,
    *,
    id_type: CustomerIdType | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    start_ts: int | Unset = UNSET,
    end_ts: int | Unset = UNSET,
) -> Request[CustomerMessagePage]:
    """The request of `app.customers.list_messages` as plain data: List the deliveries to one person"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("customer_id", customer_id),),
        query=query_pairs(
            {
                "id_type": id_type,
                "start": start,
                "limit": limit,
                "start_ts": start_ts,
                "end_ts": end_ts,
            }
        ),
    )


def parse_response(reply: Reply) -> CustomerMessagePage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomerMessagePage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
