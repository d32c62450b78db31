from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["track.customers.suppress"]


def build_request(
    identifier: str | int,
) -> Request[None]:
    """The request of `track.customers.suppress` as plain data: Delete a person and refuse their identifiers from now on"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("identifier", identifier),),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
