from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.transactional_message_answer import TransactionalMessageAnswer

OPERATION: Final[Operation] = OPERATIONS["app.transactional.get"]


def build_request(
    transactional_id: int,
) -> Request[TransactionalMessageAnswer]:
    """The request of `app.transactional.get` as plain data: Read one transactional message"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("transactional_id", transactional_id),),
    )


def parse_response(reply: Reply) -> TransactionalMessageAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TransactionalMessageAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
