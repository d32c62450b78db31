from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.delivery_answer import DeliveryAnswer
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.messages.get"]


def build_request(
    message_id: str | int,
    *,
    get_tracked_responses: bool | Unset = UNSET,
) -> Request[DeliveryAnswer]:
    """The request of `app.messages.get` as plain data: Read one delivery"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("message_id", message_id),),
        query=query_pairs(
            {
                "get_tracked_responses": get_tracked_responses,
            }
        ),
    )


def parse_response(reply: Reply) -> DeliveryAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DeliveryAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
