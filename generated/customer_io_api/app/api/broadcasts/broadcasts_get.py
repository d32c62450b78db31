from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.broadcast_answer import BroadcastAnswer

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.get"]


def build_request(
    broadcast_id: int,
) -> Request[BroadcastAnswer]:
    """The request of `app.broadcasts.get` as plain data: Read one API-triggered broadcast"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("broadcast_id", broadcast_id),),
    )


def parse_response(reply: Reply) -> BroadcastAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = BroadcastAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
