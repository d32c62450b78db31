from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["app.collections.delete"]


def build_request(
    collection_id: int,
) -> Request[None]:
    """The request of `app.collections.delete` as plain data: Delete a collection with its rows"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("collection_id", collection_id),),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
