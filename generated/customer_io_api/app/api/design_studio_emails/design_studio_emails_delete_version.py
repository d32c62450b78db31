from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.delete_version"]


def build_request(
    id: str | int,
    version_id: str | int,
) -> Request[None]:
    """The request of `app.design_studio_emails.delete_version` as plain data: Delete a version that was saved by hand"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("id", id),
            ("version_id", version_id),
        ),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
