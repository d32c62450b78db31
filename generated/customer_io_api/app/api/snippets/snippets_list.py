from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.snippet_list import SnippetList

OPERATION: Final[Operation] = OPERATIONS["app.snippets.list"]


def build_request() -> Request[SnippetList]:
    """The request of `app.snippets.list` as plain data: List all snippets of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> SnippetList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SnippetList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
