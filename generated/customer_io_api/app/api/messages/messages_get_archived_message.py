from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.archived_message_answer import ArchivedMessageAnswer

OPERATION: Final[Operation] = OPERATIONS["app.messages.get_archived_message"]


def build_request(
    message_id: str | int,
) -> Request[ArchivedMessageAnswer]:
    """The request of `app.messages.get_archived_message` as plain data: Read what one delivery said"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("message_id", message_id),),
    )


def parse_response(reply: Reply) -> ArchivedMessageAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ArchivedMessageAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
