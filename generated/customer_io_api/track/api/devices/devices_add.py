from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.add_device import AddDevice

OPERATION: Final[Operation] = OPERATIONS["track.devices.add"]


def build_request(
    identifier: str | int,
    *,
    body: AddDevice | Mapping[str, object],
) -> Request[None]:
    """The request of `track.devices.add` as plain data: Add a device to a person or update it"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("identifier", identifier),),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
