from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_id_type import CustomerIdType
from ...models.customer_subscription_preferences import CustomerSubscriptionPreferences
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.customers.get_subscription_preferences"]


def build_request(
    customer_id: str | int,
    *,
    id_type: CustomerIdType | Unset = UNSET,
    language: str | Unset = UNSET,
    accept_language: str | Unset = UNSET,
) -> Request[CustomerSubscriptionPreferences]:
    """The request of `app.customers.get_subscription_preferences` as plain data: Read the subscription choices of one person"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("customer_id", customer_id),),
        query=query_pairs(
            {
                "id_type": id_type,
                "language": language,
            }
        ),
        headers=query_pairs(
            {
                "Accept-Language": accept_language,
            }
        ),
    )


def parse_response(reply: Reply) -> CustomerSubscriptionPreferences:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CustomerSubscriptionPreferences.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
