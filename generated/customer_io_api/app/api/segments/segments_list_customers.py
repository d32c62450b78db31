from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.segment_membership_page import SegmentMembershipPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.segments.list_customers"]


def build_request(
    segment_id: int,
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[SegmentMembershipPage]:
    """The request of `app.segments.list_customers` as plain data: List the people in a segment"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("segment_id", segment_id),),
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
            }
        ),
    )


def parse_response(reply: Reply) -> SegmentMembershipPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SegmentMembershipPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
