from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.transactional_content_answer import TransactionalContentAnswer

OPERATION: Final[Operation] = OPERATIONS["app.transactional.get_content"]


def build_request(
    transactional_id: int,
    content_id: int,
) -> Request[TransactionalContentAnswer]:
    """The request of `app.transactional.get_content` as plain data: Read one content of a transactional message"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("transactional_id", transactional_id),
            ("content_id", content_id),
        ),
    )


def parse_response(reply: Reply) -> TransactionalContentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TransactionalContentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
