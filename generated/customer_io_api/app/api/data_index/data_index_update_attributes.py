from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.describe_attributes import DescribeAttributes

OPERATION: Final[Operation] = OPERATIONS["app.data_index.update_attributes"]


def build_request(
    *,
    body: DescribeAttributes | Mapping[str, object],
) -> Request[None]:
    """The request of `app.data_index.update_attributes` as plain data: Describe attributes and set their privacy"""
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
