from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.action_answer import ActionAnswer

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.get_action"]


def build_request(
    broadcast_id: int,
    action_id: int,
) -> Request[ActionAnswer]:
    """The request of `app.broadcasts.get_action` as plain data: Read one step of a broadcast with its content"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("broadcast_id", broadcast_id),
            ("action_id", action_id),
        ),
    )


def parse_response(reply: Reply) -> ActionAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActionAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
