from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.export_answer import ExportAnswer
from ...models.export_customers import ExportCustomers

OPERATION: Final[Operation] = OPERATIONS["app.exports.export_customers"]


def build_request(
    *,
    body: ExportCustomers | Mapping[str, object],
) -> Request[ExportAnswer]:
    """The request of `app.exports.export_customers` as plain data: Start an export of the people that match a filter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> ExportAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ExportAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
