from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.sender_usage import SenderUsage

OPERATION: Final[Operation] = OPERATIONS["app.sender_identities.get_usage"]


def build_request(
    sender_id: int,
) -> Request[SenderUsage]:
    """The request of `app.sender_identities.get_usage` as plain data: Show which campaigns and newsletters use a sender"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("sender_id", sender_id),),
    )


def parse_response(reply: Reply) -> SenderUsage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SenderUsage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
