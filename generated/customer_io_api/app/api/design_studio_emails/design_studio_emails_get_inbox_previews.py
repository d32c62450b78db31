from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.inbox_preview_run import InboxPreviewRun

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.get_inbox_previews"]


def build_request(
    id: str | int,
    run_id: int,
) -> Request[InboxPreviewRun]:
    """The request of `app.design_studio_emails.get_inbox_previews` as plain data: Show how far a run of screenshots is"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("id", id),
            ("run_id", run_id),
        ),
    )


def parse_response(reply: Reply) -> InboxPreviewRun:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = InboxPreviewRun.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
