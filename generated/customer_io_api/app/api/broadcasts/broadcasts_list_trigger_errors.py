from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.trigger_error_page import TriggerErrorPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.list_trigger_errors"]


def build_request(
    broadcast_id: int,
    trigger_id: int,
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[TriggerErrorPage]:
    """The request of `app.broadcasts.list_trigger_errors` as plain data: List what was wrong with the people of one trigger"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("broadcast_id", broadcast_id),
            ("trigger_id", trigger_id),
        ),
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
            }
        ),
    )


def parse_response(reply: Reply) -> TriggerErrorPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TriggerErrorPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
