from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.collection_answer import CollectionAnswer

OPERATION: Final[Operation] = OPERATIONS["app.collections.update_content"]


def build_request(
    collection_id: int,
    *,
    body: Sequence[Mapping[str, object]] | Mapping[str, object],
) -> Request[CollectionAnswer]:
    """The request of `app.collections.update_content` as plain data: Replace all rows of a collection"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("collection_id", collection_id),),
        body=body,
    )


def parse_response(reply: Reply) -> CollectionAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CollectionAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
