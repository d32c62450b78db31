from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.segment_count import SegmentCount

OPERATION: Final[Operation] = OPERATIONS["app.segments.count_customers"]


def build_request(
    segment_id: int,
) -> Request[SegmentCount]:
    """The request of `app.segments.count_customers` as plain data: Count the people in a segment"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("segment_id", segment_id),),
    )


def parse_response(reply: Reply) -> SegmentCount:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SegmentCount.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
