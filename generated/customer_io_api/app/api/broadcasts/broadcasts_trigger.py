from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.trigger_answer import TriggerAnswer
from ...models.trigger_broadcast import TriggerBroadcast

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.trigger"]


def build_request(
    broadcast_id: int,
    *,
    body: TriggerBroadcast | Mapping[str, object],
) -> Request[TriggerAnswer]:
    """The request of `app.broadcasts.trigger` as plain data: Send a broadcast to its own audience, or to the people named here"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("broadcast_id", broadcast_id),),
        body=body,
    )


def parse_response(reply: Reply) -> TriggerAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TriggerAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
