from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_id_type import CustomerIdType
from ...models.customer_relationship_page import CustomerRelationshipPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.list_relationships"]


def build_request(
    customer_id: str | int,
    *,
    id_type: CustomerIdType | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[CustomerRelationshipPage]:
    """The request of `app.customers.list_relationships` as plain data: List the objects that one person is related to"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("customer_id", customer_id),),
        query=query_pairs(
            {
                "id_type": id_type,
                "start": start,
                "limit": limit,
            }
        ),
    )


def parse_response(reply: Reply) -> CustomerRelationshipPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomerRelationshipPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
