from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.campaign_metrics_answer import CampaignMetricsAnswer
from ...models.message_channel import MessageChannel
from ...models.metric_period import MetricPeriod
from ...models.metrics_resolution import MetricsResolution
from ...models.metrics_version import MetricsVersion
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.campaigns.get_metrics"]


def build_request(
    campaign_id: int,
    *,
    version: MetricsVersion | Unset = UNSET,
    res: MetricsResolution | Unset = UNSET,
    start: int | Unset = UNSET,
    end: int | Unset = UNSET,
    tz: str | Unset = UNSET,
    period: MetricPeriod | Unset = UNSET,
    steps: int | Unset = UNSET,
    type: MessageChannel | Unset = UNSET,
) -> Request[CampaignMetricsAnswer]:
    """The request of `app.campaigns.get_metrics` as plain data: Read the metrics of one campaign over time"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("campaign_id", campaign_id),),
        query=query_pairs(
            {
                "version": version,
                "res": res,
                "start": start,
                "end": end,
                "tz": tz,
                "period": period,
                "steps": steps,
                "type": type,
            }
        ),
    )


def parse_response(reply: Reply) -> CampaignMetricsAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = CampaignMetricsAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
