from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.reporting_webhook import ReportingWebhook
from ...models.write_reporting_webhook import WriteReportingWebhook

OPERATION: Final[Operation] = OPERATIONS["app.reporting_webhooks.create"]


def build_request(
    *,
    body: WriteReportingWebhook | Mapping[str, object],
) -> Request[ReportingWebhook]:
    """The request of `app.reporting_webhooks.create` as plain data: Register a reporting webhook"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> ReportingWebhook:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ReportingWebhook.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
