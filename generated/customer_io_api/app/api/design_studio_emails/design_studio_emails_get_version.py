from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_version_answer import DesignStudioVersionAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.get_version"]


def build_request(
    id: str | int,
    version_id: str | int,
) -> Request[DesignStudioVersionAnswer]:
    """The request of `app.design_studio_emails.get_version` as plain data: Read one saved version with its content"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("id", id),
            ("version_id", version_id),
        ),
    )


def parse_response(reply: Reply) -> DesignStudioVersionAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioVersionAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
