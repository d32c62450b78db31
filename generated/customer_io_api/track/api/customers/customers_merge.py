from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.merge_customers import MergeCustomers

OPERATION: Final[Operation] = OPERATIONS["track.customers.merge"]


def build_request(
    *,
    body: MergeCustomers | Mapping[str, object],
) -> Request[None]:
    """The request of `track.customers.merge` as plain data: Merge two people into one and delete the second"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
