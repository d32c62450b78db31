from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.broadcast_trigger_list import BroadcastTriggerList

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.list_triggers"]


def build_request(
    broadcast_id: int,
) -> Request[BroadcastTriggerList]:
    """The request of `app.broadcasts.list_triggers` as plain data: List the times that one broadcast was triggered"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("broadcast_id", broadcast_id),),
    )


def parse_response(reply: Reply) -> BroadcastTriggerList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = BroadcastTriggerList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
