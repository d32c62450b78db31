from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.newsletter_page import NewsletterPage
from ...models.sort_order import SortOrder
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.list"]


def build_request(
    *,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: SortOrder | Unset = UNSET,
) -> Request[NewsletterPage]:
    """The request of `app.newsletters.list` as plain data: List the newsletters of the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
                "sort": sort,
            }
        ),
    )


def parse_response(reply: Reply) -> NewsletterPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
