from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.opt_out_page import OptOutPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.opt_outs.list"]


def build_request(
    *,
    from_: str | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[OptOutPage]:
    """The request of `app.opt_outs.list` as plain data: List the people who opted out of a sender"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "from": from_,
                "start": start,
                "limit": limit,
            }
        ),
    )


def parse_response(reply: Reply) -> OptOutPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = OptOutPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
