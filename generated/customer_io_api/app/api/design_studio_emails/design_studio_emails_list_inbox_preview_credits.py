from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.inbox_preview_credit_list import InboxPreviewCreditList

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.list_inbox_preview_credits"]


def build_request() -> Request[InboxPreviewCreditList]:
    """The request of `app.design_studio_emails.list_inbox_preview_credits` as plain data: Show the credits that are left for screenshots"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> InboxPreviewCreditList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = InboxPreviewCreditList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
