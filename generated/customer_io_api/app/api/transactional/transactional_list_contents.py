from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.transactional_content_list import TransactionalContentList

OPERATION: Final[Operation] = OPERATIONS["app.transactional.list_contents"]


def build_request(
    transactional_id: int,
) -> Request[TransactionalContentList]:
    """The request of `app.transactional.list_contents` as plain data: List the contents of a transactional message"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("transactional_id", transactional_id),),
    )


def parse_response(reply: Reply) -> TransactionalContentList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TransactionalContentList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
