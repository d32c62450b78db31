from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["app.reporting_webhooks.delete"]


def build_request(
    webhook_id: int,
) -> Request[None]:
    """The request of `app.reporting_webhooks.delete` as plain data: Remove a reporting webhook"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("webhook_id", webhook_id),),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
