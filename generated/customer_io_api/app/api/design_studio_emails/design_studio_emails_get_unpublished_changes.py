from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_unpublished_changes import DesignStudioUnpublishedChanges

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.get_unpublished_changes"]


def build_request(
    id: str | int,
) -> Request[DesignStudioUnpublishedChanges]:
    """The request of `app.design_studio_emails.get_unpublished_changes` as plain data: Show whether an email differs from what is published"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioUnpublishedChanges:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioUnpublishedChanges.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
