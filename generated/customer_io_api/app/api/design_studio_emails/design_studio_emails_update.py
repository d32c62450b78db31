from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.update_design_studio_email import UpdateDesignStudioEmail

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.update"]


def build_request(
    id: str | int,
    *,
    body: UpdateDesignStudioEmail | Mapping[str, object],
) -> Request[None]:
    """The request of `app.design_studio_emails.update` as plain data: Change an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
