from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.metric_period import MetricPeriod
from ...models.metrics_answer import MetricsAnswer
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.transactional.get_metrics"]


def build_request(
    transactional_id: int,
    *,
    period: MetricPeriod | Unset = UNSET,
    steps: int | Unset = UNSET,
) -> Request[MetricsAnswer]:
    """The request of `app.transactional.get_metrics` as plain data: Read the metrics of one transactional message over time"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("transactional_id", transactional_id),),
        query=query_pairs(
            {
                "period": period,
                "steps": steps,
            }
        ),
    )


def parse_response(reply: Reply) -> MetricsAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = MetricsAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
