from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.export_download import ExportDownload

OPERATION: Final[Operation] = OPERATIONS["app.exports.get_download"]


def build_request(
    export_id: int,
) -> Request[ExportDownload]:
    """The request of `app.exports.get_download` as plain data: Get the address of the file of a finished export"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("export_id", export_id),),
    )


def parse_response(reply: Reply) -> ExportDownload:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ExportDownload.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
