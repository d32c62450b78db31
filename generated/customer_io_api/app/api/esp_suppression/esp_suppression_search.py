from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.suppression_list import SuppressionList

OPERATION: Final[Operation] = OPERATIONS["app.esp_suppression.search"]


def build_request(
    email_address: str | int,
) -> Request[SuppressionList]:
    """The request of `app.esp_suppression.search` as plain data: Look for one address on the suppression lists"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("email_address", email_address),),
    )


def parse_response(reply: Reply) -> SuppressionList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SuppressionList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
