from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.transactional_message_list import TransactionalMessageList

OPERATION: Final[Operation] = OPERATIONS["app.transactional.list"]


def build_request() -> Request[TransactionalMessageList]:
    """The request of `app.transactional.list` as plain data: List all transactional messages"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> TransactionalMessageList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TransactionalMessageList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
