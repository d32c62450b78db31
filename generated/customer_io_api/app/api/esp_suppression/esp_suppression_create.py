from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.suppression_added import SuppressionAdded
from ...models.suppression_reason import SuppressionReason

OPERATION: Final[Operation] = OPERATIONS["app.esp_suppression.create"]


def build_request(
    suppression_type: SuppressionReason,
    email_address: str | int,
) -> Request[SuppressionAdded]:
    """The request of `app.esp_suppression.create` as plain data: Put one address on a suppression list"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("suppression_type", suppression_type),
            ("email_address", email_address),
        ),
    )


def parse_response(reply: Reply) -> SuppressionAdded:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SuppressionAdded.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
