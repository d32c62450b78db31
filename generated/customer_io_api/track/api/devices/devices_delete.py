from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["track.devices.delete"]


def build_request(
    identifier: str | int,
    device_id: str | int,
) -> Request[None]:
    """The request of `track.devices.delete` as plain data: Remove a device from a person"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("identifier", identifier),
            ("device_id", device_id),
        ),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
