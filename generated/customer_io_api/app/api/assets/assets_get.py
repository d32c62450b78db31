from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.asset_answer import AssetAnswer

OPERATION: Final[Operation] = OPERATIONS["app.assets.get"]


def build_request(
    id: int,
) -> Request[AssetAnswer]:
    """The request of `app.assets.get` as plain data: Read what is known of one uploaded file"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> AssetAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = AssetAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
