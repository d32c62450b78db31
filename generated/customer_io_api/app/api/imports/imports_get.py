from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.import_answer import ImportAnswer

OPERATION: Final[Operation] = OPERATIONS["app.imports.get"]


def build_request(
    import_id: int,
) -> Request[ImportAnswer]:
    """The request of `app.imports.get` as plain data: Read how far one import is"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("import_id", import_id),),
    )


def parse_response(reply: Reply) -> ImportAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ImportAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
