from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.campaign_list import CampaignList

OPERATION: Final[Operation] = OPERATIONS["app.campaigns.list"]


def build_request() -> Request[CampaignList]:
    """The request of `app.campaigns.list` as plain data: List all campaigns of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> CampaignList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CampaignList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
