from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.delete"]


def build_request(
    newsletter_id: int,
) -> Request[None]:
    """The request of `app.newsletters.delete` as plain data: Delete a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("newsletter_id", newsletter_id),),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
