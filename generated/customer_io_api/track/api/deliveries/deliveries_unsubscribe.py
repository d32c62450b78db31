from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.unsubscribe_delivery import UnsubscribeDelivery

OPERATION: Final[Operation] = OPERATIONS["track.deliveries.unsubscribe"]


def build_request(
    delivery_id: str | int,
    *,
    body: UnsubscribeDelivery | Mapping[str, object],
) -> Request[None]:
    """The request of `track.deliveries.unsubscribe` as plain data: Unsubscribe the person who got this delivery"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("delivery_id", delivery_id),),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
