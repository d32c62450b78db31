from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.link_metrics_answer import LinkMetricsAnswer
from ...models.metric_period import MetricPeriod
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.transactional.get_link_metrics"]


def build_request(
    transactional_id: int,
    *,
    period: MetricPeriod | Unset = UNSET,
    steps: int | Unset = UNSET,
    unique: bool | Unset = UNSET,
) -> Request[LinkMetricsAnswer]:
    """The request of `app.transactional.get_link_metrics` as plain data: Read the clicks on each link of one transactional message over time"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("transactional_id", transactional_id),),
        query=query_pairs(
            {
                "period": period,
                "steps": steps,
                "unique": unique,
            }
        ),
    )


def parse_response(reply: Reply) -> LinkMetricsAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = LinkMetricsAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
