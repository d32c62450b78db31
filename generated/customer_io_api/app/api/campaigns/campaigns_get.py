from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.campaign_answer import CampaignAnswer

OPERATION: Final[Operation] = OPERATIONS["app.campaigns.get"]


def build_request(
    campaign_id: int,
) -> Request[CampaignAnswer]:
    """The request of `app.campaigns.get` as plain data: Read the settings of one campaign"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("campaign_id", campaign_id),),
    )


def parse_response(reply: Reply) -> CampaignAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CampaignAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
