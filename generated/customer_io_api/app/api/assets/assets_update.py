from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.update_asset import UpdateAsset

OPERATION: Final[Operation] = OPERATIONS["app.assets.update"]


def build_request(
    id: int,
    *,
    body: UpdateAsset | Mapping[str, object],
) -> Request[None]:
    """The request of `app.assets.update` as plain data: Rename or move an uploaded file"""
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
