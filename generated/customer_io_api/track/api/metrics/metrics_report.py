from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.report_metric import ReportMetric

OPERATION: Final[Operation] = OPERATIONS["track.metrics.report"]


def build_request(
    *,
    body: ReportMetric | Mapping[str, object],
) -> Request[None]:
    """The request of `track.metrics.report` as plain data: Report what became of a message in any channel"""
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
