from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError, query_pairs
from ...models.customers_by_email import CustomersByEmail

OPERATION: Final[Operation] = OPERATIONS["app.customers.find"]


def build_request(
    *,
    email: str,
) -> Request[CustomersByEmail]:
    """The request of `app.customers.find` as plain data: Find people by email address"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "email": email,
            }
        ),
    )


def parse_response(reply: Reply) -> CustomersByEmail:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomersByEmail.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
