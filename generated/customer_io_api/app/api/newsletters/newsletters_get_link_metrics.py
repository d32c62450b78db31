from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.link_metrics_answer import LinkMetricsAnswer
from ...models.metric_period import MetricPeriod
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.get_link_metrics"]


def build_request(
    newsletter_id: int,
    *,
    period: MetricPeriod | Unset = UNSET,
    steps: int | Unset = UNSET,
    unique: bool | Unset = UNSET,
) -> Request[LinkMetricsAnswer]:
    """The request of `app.newsletters.get_link_metrics` as plain data: Read the clicks on each link of one newsletter over time"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("newsletter_id", newsletter_id),),
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
