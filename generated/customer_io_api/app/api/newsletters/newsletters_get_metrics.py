from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.metric_period import MetricPeriod
from ...models.metrics_answer import MetricsAnswer
from ...models.newsletter_channel import NewsletterChannel
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.get_metrics"]


def build_request(
    newsletter_id: int,
    *,
    period: MetricPeriod | Unset = UNSET,
    steps: int | Unset = UNSET,
    type: NewsletterChannel | Unset = UNSET,
) -> Request[MetricsAnswer]:
    """The request of `app.newsletters.get_metrics` as plain data: Read the metrics of one newsletter over time"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("newsletter_id", newsletter_id),),
        query=query_pairs(
            {
                "period": period,
                "steps": steps,
                "type": type,
            }
        ),
    )


def parse_response(reply: Reply) -> MetricsAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = MetricsAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
