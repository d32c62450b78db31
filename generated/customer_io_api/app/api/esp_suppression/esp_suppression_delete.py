from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.suppression_reason import SuppressionReason

OPERATION: Final[Operation] = OPERATIONS["app.esp_suppression.delete"]


def build_request(
    suppression_type: SuppressionReason,
    email_address: str | int,
) -> Request[None]:
    """The request of `app.esp_suppression.delete` as plain data: Take one address off a suppression list"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("suppression_type", suppression_type),
            ("email_address", email_address),
        ),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
