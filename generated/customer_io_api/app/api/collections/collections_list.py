from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.collection_list import CollectionList

OPERATION: Final[Operation] = OPERATIONS["app.collections.list"]


def build_request() -> Request[CollectionList]:
    """The request of `app.collections.list` as plain data: List all collections of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> CollectionList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CollectionList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
