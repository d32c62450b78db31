from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.account_region import AccountRegion

OPERATION: Final[Operation] = OPERATIONS["track.account.get_region"]


def build_request() -> Request[AccountRegion]:
    """The request of `track.account.get_region` as plain data: Tell the region of the account"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> AccountRegion:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = AccountRegion.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
