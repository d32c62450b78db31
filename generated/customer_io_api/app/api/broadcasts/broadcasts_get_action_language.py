from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.action_answer import ActionAnswer

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.get_action_language"]


def build_request(
    broadcast_id: int,
    action_id: int,
    language: str | int,
) -> Request[ActionAnswer]:
    """The request of `app.broadcasts.get_action_language` as plain data: Read one language version of a step of a broadcast"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("broadcast_id", broadcast_id),
            ("action_id", action_id),
            ("language", language),
        ),
    )


def parse_response(reply: Reply) -> ActionAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActionAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
