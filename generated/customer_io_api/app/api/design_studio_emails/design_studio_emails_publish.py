from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_publish import DesignStudioPublish

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.publish"]


def build_request(
    id: str | int,
) -> Request[DesignStudioPublish]:
    """The request of `app.design_studio_emails.publish` as plain data: Write an email into the message that it is linked to"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioPublish:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioPublish.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
