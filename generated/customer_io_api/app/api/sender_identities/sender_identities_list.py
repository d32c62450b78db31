from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.sender_identity_page import SenderIdentityPage
from ...models.sort_order import SortOrder
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.sender_identities.list"]


def build_request(
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: SortOrder | Unset = UNSET,
    hidden: bool | Unset = UNSET,
) -> Request[SenderIdentityPage]:
    """The request of `app.sender_identities.list` as plain data: List the senders of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
                "sort": sort,
                "hidden": hidden,
            }
        ),
    )


def parse_response(reply: Reply) -> SenderIdentityPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SenderIdentityPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
