from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.segment_customers import SegmentCustomers
from ...models.segment_id_type import SegmentIdType
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["track.segments.remove_customers"]


def build_request(
    segment_id: int,
    *,
    body: SegmentCustomers | Mapping[str, object],
    id_type: SegmentIdType | Unset = UNSET,
) -> Request[None]:
    """The request of `track.segments.remove_customers` as plain data: Take people out of a manual segment"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("segment_id", segment_id),),
        query=query_pairs(
            {
                "id_type": id_type,
            }
        ),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
