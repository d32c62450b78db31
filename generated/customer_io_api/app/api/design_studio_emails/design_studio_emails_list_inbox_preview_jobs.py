from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.inbox_preview_job_page import InboxPreviewJobPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.list_inbox_preview_jobs"]


def build_request(
    *,
    node_id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[InboxPreviewJobPage]:
    """The request of `app.design_studio_emails.list_inbox_preview_jobs` as plain data: List the runs of screenshots"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "node_id": node_id,
                "cursor": cursor,
                "limit": limit,
            }
        ),
    )


def parse_response(reply: Reply) -> InboxPreviewJobPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = InboxPreviewJobPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
