from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["app.snippets.delete"]


def build_request(
    snippet_name: str | int,
) -> Request[None]:
    """The request of `app.snippets.delete` as plain data: Delete a snippet that no message uses"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("snippet_name", snippet_name),),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
