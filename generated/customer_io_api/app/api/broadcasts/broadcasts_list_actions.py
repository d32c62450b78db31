from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.action_list import ActionList

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.list_actions"]


def build_request(
    broadcast_id: int,
) -> Request[ActionList]:
    """The request of `app.broadcasts.list_actions` as plain data: List the steps of one broadcast with their content"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("broadcast_id", broadcast_id),),
    )


def parse_response(reply: Reply) -> ActionList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActionList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
