from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_id_type import CustomerIdType
from ...models.customer_segment_list import CustomerSegmentList
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.list_segments"]


def build_request(
    customer_id: str | int,
    *,
    id_type: CustomerIdType | Unset = UNSET,
) -> Request[CustomerSegmentList]:
    """The request of `app.customers.list_segments` as plain data: List the segments that one person belongs to"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("customer_id", customer_id),),
        query=query_pairs(
            {
                "id_type": id_type,
            }
        ),
    )


def parse_response(reply: Reply) -> CustomerSegmentList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomerSegmentList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
