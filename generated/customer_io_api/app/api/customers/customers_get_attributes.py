from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_attributes import CustomerAttributes
from ...models.customer_id_type import CustomerIdType
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.get_attributes"]


def build_request(
    customer_id: str | int,
    *,
    id_type: CustomerIdType | Unset = UNSET,
) -> Request[CustomerAttributes]:
    """The request of `app.customers.get_attributes` as plain data: Read the attributes and devices of one person"""
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


def parse_response(reply: Reply) -> CustomerAttributes:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomerAttributes.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
