from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.action_answer import ActionAnswer

OPERATION: Final[Operation] = OPERATIONS["app.campaigns.get_action_language"]


def build_request(
    campaign_id: int,
    action_id: int,
    language: str | int,
) -> Request[ActionAnswer]:
    """The request of `app.campaigns.get_action_language` as plain data: Read one language version of a step of a campaign"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("campaign_id", campaign_id),
            ("action_id", action_id),
            ("language", language),
        ),
    )


def parse_response(reply: Reply) -> ActionAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ActionAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
