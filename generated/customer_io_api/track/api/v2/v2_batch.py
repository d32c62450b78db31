from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.batch_answer import BatchAnswer
from ...models.entity_batch import EntityBatch

OPERATION: Final[Operation] = OPERATIONS["track.v2.batch"]


def build_request(
    *,
    body: EntityBatch | Mapping[str, object],
) -> Request[BatchAnswer]:
    """The request of `track.v2.batch` as plain data: Do many actions on people, objects and deliveries"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> BatchAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = BatchAnswer.from_dict(reply.json())

        return response_200

    if reply.status == 207:
        response_207 = BatchAnswer.from_dict(reply.json())

        return response_207

    raise UnexpectedStatusError(reply.status)
