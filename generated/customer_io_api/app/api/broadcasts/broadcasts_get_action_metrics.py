from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.broadcast_action_metrics_answer import BroadcastActionMetricsAnswer
from ...models.message_channel import MessageChannel
from ...models.metric_period import MetricPeriod
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.broadcasts.get_action_metrics"]


def build_request(
    broadcast_id: int,
    action_id: int,
    *,
    period: MetricPeriod | Unset = UNSET,
    steps: int | Unset = UNSET,
    type: MessageChannel | Unset = UNSET,
) -> Request[BroadcastActionMetricsAnswer]:
    """The request of `app.broadcasts.get_action_metrics` as plain data: Read the metrics of one step of a broadcast over time"""
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


def parse_response(reply: Reply) -> BroadcastActionMetricsAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = BroadcastActionMetricsAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
