from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.segment_list import SegmentList

OPERATION: Final[Operation] = OPERATIONS["app.segments.list"]


def build_request() -> Request[SegmentList]:
    """The request of `app.segments.list` as plain data: List all segments of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> SegmentList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SegmentList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
