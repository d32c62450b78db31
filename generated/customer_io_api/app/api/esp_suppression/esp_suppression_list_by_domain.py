from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.suppression_page import SuppressionPage
from ...models.suppression_reason import SuppressionReason
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.esp_suppression.list_by_domain"]


def build_request(
    domain_name: str | int,
    suppression_type: SuppressionReason,
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Request[SuppressionPage]:
    """The request of `app.esp_suppression.list_by_domain` as plain data: List the addresses that one sending domain may not send to"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("domain_name", domain_name),
            ("suppression_type", suppression_type),
        ),
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
                "email": email,
            }
        ),
    )


def parse_response(reply: Reply) -> SuppressionPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SuppressionPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
