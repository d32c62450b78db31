from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.broadcast_trigger import BroadcastTrigger

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.get_trigger"]


def build_request(
    broadcast_id: int,
    trigger_id: int,
) -> Request[BroadcastTrigger]:
    """The request of `app.broadcasts.get_trigger` as plain data: Read whether one trigger of a broadcast is processed"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("broadcast_id", broadcast_id),
            ("trigger_id", trigger_id),
        ),
    )


def parse_response(reply: Reply) -> BroadcastTrigger:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = BroadcastTrigger.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
