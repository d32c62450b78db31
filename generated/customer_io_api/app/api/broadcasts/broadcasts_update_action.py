from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.action_answer import ActionAnswer
from ...models.update_action import UpdateAction

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.update_action"]


def build_request(
    broadcast_id: int,
    action_id: int,
    *,
    body: UpdateAction | Mapping[str, object],
) -> Request[ActionAnswer]:
    """The request of `app.broadcasts.update_action` as plain data: Change the content of one step of a broadcast"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("broadcast_id", broadcast_id),
            ("action_id", action_id),
        ),
        body=body,
    )


def parse_response(reply: Reply) -> ActionAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActionAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
