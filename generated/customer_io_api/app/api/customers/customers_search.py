from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_search_page import CustomerSearchPage
from ...models.search_customers import SearchCustomers
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.search"]


def build_request(
    *,
    body: SearchCustomers | Mapping[str, object],
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[CustomerSearchPage]:
    """The request of `app.customers.search` as plain data: List the people that match a filter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
            }
        ),
        body=body,
    )


def parse_response(reply: Reply) -> CustomerSearchPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomerSearchPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
