from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError, query_pairs
from ...models.design_studio_publish_status import DesignStudioPublishStatus

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.get_publish_status"]


def build_request(
    id: str | int,
    *,
    publish_id: str,
) -> Request[DesignStudioPublishStatus]:
    """The request of `app.design_studio_emails.get_publish_status` as plain data: Show whether a pending publish is done"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        query=query_pairs(
            {
                "publish_id": publish_id,
            }
        ),
    )


def parse_response(reply: Reply) -> DesignStudioPublishStatus:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioPublishStatus.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
