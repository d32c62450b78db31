from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.inbox_previews_submitted import InboxPreviewsSubmitted
from ...models.submit_inbox_previews import SubmitInboxPreviews

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.submit_inbox_previews"]


def build_request(
    id: str | int,
    *,
    body: SubmitInboxPreviews | Mapping[str, object],
) -> Request[InboxPreviewsSubmitted]:
    """The request of `app.design_studio_emails.submit_inbox_previews` as plain data: Order screenshots of an email in mail programs"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        body=body,
    )


def parse_response(reply: Reply) -> InboxPreviewsSubmitted:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = InboxPreviewsSubmitted.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
