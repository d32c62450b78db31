from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.inbox_preview_client_list import InboxPreviewClientList

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.list_inbox_preview_clients"]


def build_request() -> Request[InboxPreviewClientList]:
    """The request of `app.design_studio_emails.list_inbox_preview_clients` as plain data: List the mail programs that screenshots can be had of"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> InboxPreviewClientList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = InboxPreviewClientList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
