from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.segment_usage import SegmentUsage

OPERATION: Final[Operation] = OPERATIONS["app.segments.get_usage"]


def build_request(
    segment_id: int,
) -> Request[SegmentUsage]:
    """The request of `app.segments.get_usage` as plain data: Show which campaigns and newsletters use a segment"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("segment_id", segment_id),),
    )


def parse_response(reply: Reply) -> SegmentUsage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SegmentUsage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
