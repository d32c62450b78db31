from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.collection_answer import CollectionAnswer
from ...models.update_collection import UpdateCollection

OPERATION: Final[Operation] = OPERATIONS["app.collections.update"]


def build_request(
    collection_id: int,
    *,
    body: UpdateCollection | Mapping[str, object],
) -> Request[CollectionAnswer]:
    """The request of `app.collections.update` as plain data: Rename a collection or replace its rows"""
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
