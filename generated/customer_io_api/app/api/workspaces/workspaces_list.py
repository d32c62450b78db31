from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.workspace_list import WorkspaceList

OPERATION: Final[Operation] = OPERATIONS["app.workspaces.list"]


def build_request() -> Request[WorkspaceList]:
    """The request of `app.workspaces.list` as plain data: List the workspaces of the account and what they use"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> WorkspaceList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = WorkspaceList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
