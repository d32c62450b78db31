from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.link_metrics_answer import LinkMetricsAnswer
from ...models.message_channel import MessageChannel
from ...models.metric_period import MetricPeriod
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.get_action_link_metrics"]


def build_request(
    broadcast_id: int,
    action_id: int,
    *,
    period: MetricPeriod | Unset = UNSET,
    steps: int | Unset = UNSET,
    type: MessageChannel | Unset = UNSET,
) -> Request[LinkMetricsAnswer]:
    """The request of `app.broadcasts.get_action_link_metrics` as plain data: Read the clicks on each link of one step of a broadcast over time"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("broadcast_id", broadcast_id),
            ("action_id", action_id),
        ),
        query=query_pairs(
            {
                "period": period,
                "steps": steps,
                "type": type,
            }
        ),
    )


def parse_response(reply: Reply) -> LinkMetricsAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = LinkMetricsAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
