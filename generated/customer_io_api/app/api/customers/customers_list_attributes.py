from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_attributes_list import CustomerAttributesList
from ...models.customer_id_type import CustomerIdType
from ...models.look_up_attributes import LookUpAttributes
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.list_attributes"]


def build_request(
    *,
    body: LookUpAttributes | Mapping[str, object],
    id_type: CustomerIdType | Unset = UNSET,
) -> Request[CustomerAttributesList]:
    """The request of `app.customers.list_attributes` as plain data: Look up attributes and devices of up to 100 people"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "id_type": id_type,
            }
        ),
        body=body,
    )


def parse_response(reply: Reply) -> CustomerAttributesList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomerAttributesList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
