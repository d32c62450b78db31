from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.export_list import ExportList

OPERATION: Final[Operation] = OPERATIONS["app.exports.list"]


def build_request() -> Request[ExportList]:
    """The request of `app.exports.list` as plain data: List all exports of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> ExportList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ExportList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
