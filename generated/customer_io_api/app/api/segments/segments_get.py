from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.segment_answer import SegmentAnswer

OPERATION: Final[Operation] = OPERATIONS["app.segments.get"]


def build_request(
    segment_id: int,
) -> Request[SegmentAnswer]:
    """The request of `app.segments.get` as plain data: Read one segment"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("segment_id", segment_id),),
    )


def parse_response(reply: Reply) -> SegmentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SegmentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
