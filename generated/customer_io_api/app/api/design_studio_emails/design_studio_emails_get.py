from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_email_answer import DesignStudioEmailAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.get"]


def build_request(
    id: str | int,
) -> Request[DesignStudioEmailAnswer]:
    """The request of `app.design_studio_emails.get` as plain data: Read one email with its content"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioEmailAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioEmailAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
