from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.object_search_page import ObjectSearchPage
from ...models.search_objects import SearchObjects
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.objects.search"]


def build_request(
    *,
    body: SearchObjects | Mapping[str, object],
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[ObjectSearchPage]:
    """The request of `app.objects.search` as plain data: List the objects of one type that match a filter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "start": start,
                "limit": limit,
            }
        ),
        body=body,
    )


def parse_response(reply: Reply) -> ObjectSearchPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ObjectSearchPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
