from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_review import DesignStudioReview

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.review"]


def build_request(
    id: str | int,
) -> Request[DesignStudioReview]:
    """The request of `app.design_studio_emails.review` as plain data: Check an email before it is sent"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioReview:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioReview.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
