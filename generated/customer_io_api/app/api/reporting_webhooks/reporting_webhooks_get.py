from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.reporting_webhook import ReportingWebhook

OPERATION: Final[Operation] = OPERATIONS["app.reporting_webhooks.get"]


def build_request(
    webhook_id: int,
) -> Request[ReportingWebhook]:
    """The request of `app.reporting_webhooks.get` as plain data: Read one reporting webhook"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("webhook_id", webhook_id),),
    )


def parse_response(reply: Reply) -> ReportingWebhook:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ReportingWebhook.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
