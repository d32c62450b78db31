from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.action_page import ActionPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.campaigns.list_actions"]


def build_request(
    campaign_id: int,
    *,
    start: str | Unset = UNSET,
) -> Request[ActionPage]:
    """The request of `app.campaigns.list_actions` as plain data: List the steps of one campaign with their content"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("campaign_id", campaign_id),),
        query=query_pairs(
            {
                "start": start,
            }
        ),
    )


def parse_response(reply: Reply) -> ActionPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActionPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
