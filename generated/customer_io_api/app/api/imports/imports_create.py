from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_import import CreateImport
from ...models.import_answer import ImportAnswer

OPERATION: Final[Operation] = OPERATIONS["app.imports.create"]


def build_request(
    *,
    body: CreateImport | Mapping[str, object],
) -> Request[ImportAnswer]:
    """The request of `app.imports.create` as plain data: Start an import from a CSV file"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> ImportAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ImportAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
