from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError, query_pairs
from ...models.journey_metrics_answer import JourneyMetricsAnswer
from ...models.metrics_resolution import MetricsResolution

OPERATION: Final[Operation] = OPERATIONS["app.campaigns.get_journey_metrics"]


def build_request(
    campaign_id: int,
    *,
    start: int,
    end: int,
    resolution: MetricsResolution,
) -> Request[JourneyMetricsAnswer]:
    """The request of `app.campaigns.get_journey_metrics` as plain data: Read how people went through one campaign over time"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("campaign_id", campaign_id),),
        query=query_pairs(
            {
                "start": start,
                "end": end,
                "resolution": resolution,
            }
        ),
    )


def parse_response(reply: Reply) -> JourneyMetricsAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = JourneyMetricsAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
