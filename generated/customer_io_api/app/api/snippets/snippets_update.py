from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.snippet_answer import SnippetAnswer
from ...models.write_snippet import WriteSnippet

OPERATION: Final[Operation] = OPERATIONS["app.snippets.update"]


def build_request(
    *,
    body: WriteSnippet | Mapping[str, object],
) -> Request[SnippetAnswer]:
    """The request of `app.snippets.update` as plain data: Make a snippet or overwrite the one of this name"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> SnippetAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SnippetAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
