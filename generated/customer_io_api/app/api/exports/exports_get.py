from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.export_answer import ExportAnswer

OPERATION: Final[Operation] = OPERATIONS["app.exports.get"]


def build_request(
    export_id: int,
) -> Request[ExportAnswer]:
    """The request of `app.exports.get` as plain data: Read how far one export is"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("export_id", export_id),),
    )


def parse_response(reply: Reply) -> ExportAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ExportAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
