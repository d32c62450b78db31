from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.broadcast_list import BroadcastList

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.list"]


def build_request() -> Request[BroadcastList]:
    """The request of `app.broadcasts.list` as plain data: List all API-triggered broadcasts of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> BroadcastList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = BroadcastList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
