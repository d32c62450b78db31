from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.inbox_preview_variant import InboxPreviewVariant
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.download_inbox_preview"]


def build_request(
    id: str | int,
    run_id: int,
    client_id: str | int,
    *,
    variant: InboxPreviewVariant | Unset = UNSET,
    key: str | Unset = UNSET,
) -> Request[bytes]:
    """The request of `app.design_studio_emails.download_inbox_preview` as plain data: Download one screenshot of an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("id", id),
            ("run_id", run_id),
            ("client_id", client_id),
        ),
        query=query_pairs(
            {
                "variant": variant,
                "key": key,
            }
        ),
    )


def parse_response(reply: Reply) -> bytes:
    """What the service answered, typed."""
    if reply.status == 200:
        return reply.body
    raise UnexpectedStatusError(reply.status)
