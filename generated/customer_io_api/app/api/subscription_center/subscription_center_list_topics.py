from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.workspace_topic_list import WorkspaceTopicList

OPERATION: Final[Operation] = OPERATIONS["app.subscription_center.list_topics"]


def build_request() -> Request[WorkspaceTopicList]:
    """The request of `app.subscription_center.list_topics` as plain data: List the topics of the subscription centre"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> WorkspaceTopicList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = WorkspaceTopicList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
