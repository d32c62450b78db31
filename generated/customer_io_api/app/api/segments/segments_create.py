from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_segment import CreateSegment
from ...models.segment_answer import SegmentAnswer

OPERATION: Final[Operation] = OPERATIONS["app.segments.create"]


def build_request(
    *,
    body: CreateSegment | Mapping[str, object],
) -> Request[SegmentAnswer]:
    """The request of `app.segments.create` as plain data: Make an empty manual segment"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> SegmentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SegmentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
