from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.collection_answer import CollectionAnswer
from ...models.create_collection import CreateCollection

OPERATION: Final[Operation] = OPERATIONS["app.collections.create"]


def build_request(
    *,
    body: CreateCollection | Mapping[str, object],
) -> Request[CollectionAnswer]:
    """The request of `app.collections.create` as plain data: Make a collection from rows or from a file"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> CollectionAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CollectionAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
