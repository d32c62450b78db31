from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.suppression_list import SuppressionList
from ...models.suppression_reason import SuppressionReason
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.esp_suppression.list"]


def build_request(
    suppression_type: SuppressionReason,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    domain: str | Unset = UNSET,
) -> Request[SuppressionList]:
    """The request of `app.esp_suppression.list` as plain data: List the addresses that are suppressed for one reason"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("suppression_type", suppression_type),),
        query=query_pairs(
            {
                "limit": limit,
                "offset": offset,
                "domain": domain,
            }
        ),
    )


def parse_response(reply: Reply) -> SuppressionList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SuppressionList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
