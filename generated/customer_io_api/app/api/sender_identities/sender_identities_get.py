from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.sender_identity_answer import SenderIdentityAnswer

OPERATION: Final[Operation] = OPERATIONS["app.sender_identities.get"]


def build_request(
    sender_id: int,
) -> Request[SenderIdentityAnswer]:
    """The request of `app.sender_identities.get` as plain data: Read one sender"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("sender_id", sender_id),),
    )


def parse_response(reply: Reply) -> SenderIdentityAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SenderIdentityAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
