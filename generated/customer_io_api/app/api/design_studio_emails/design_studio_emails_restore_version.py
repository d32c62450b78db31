from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_version_restored import DesignStudioVersionRestored

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.restore_version"]


def build_request(
    id: str | int,
    version_id: str | int,
) -> Request[DesignStudioVersionRestored]:
    """The request of `app.design_studio_emails.restore_version` as plain data: Put an email back to a saved version"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("id", id),
            ("version_id", version_id),
        ),
    )


def parse_response(reply: Reply) -> DesignStudioVersionRestored:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioVersionRestored.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
