from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.export_action_deliveries import ExportActionDeliveries
from ...models.export_answer import ExportAnswer
from ...models.export_campaign_deliveries import ExportCampaignDeliveries
from ...models.export_newsletter_deliveries import ExportNewsletterDeliveries
from ...models.export_transactional_deliveries import ExportTransactionalDeliveries

OPERATION: Final[Operation] = OPERATIONS["app.exports.export_deliveries"]


def build_request(
    *,
    body: ExportNewsletterDeliveries
    | ExportCampaignDeliveries
    | ExportTransactionalDeliveries
    | ExportActionDeliveries
    | Mapping[str, object],
) -> Request[ExportAnswer]:
    """The request of `app.exports.export_deliveries` as plain data: Start an export of the deliveries of one message"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> ExportAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ExportAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
