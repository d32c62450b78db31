from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.reporting_webhook_list import ReportingWebhookList

OPERATION: Final[Operation] = OPERATIONS["app.reporting_webhooks.list"]


def build_request() -> Request[ReportingWebhookList]:
    """The request of `app.reporting_webhooks.list` as plain data: List all reporting webhooks of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> ReportingWebhookList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ReportingWebhookList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
