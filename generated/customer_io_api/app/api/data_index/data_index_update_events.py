from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.describe_events import DescribeEvents

OPERATION: Final[Operation] = OPERATIONS["app.data_index.update_events"]


def build_request(
    *,
    body: DescribeEvents | Mapping[str, object],
) -> Request[None]:
    """The request of `app.data_index.update_events` as plain data: Describe events"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
