from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.page_call import PageCall
from ...models.strict_mode import StrictMode
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["pipelines.page"]


def build_request(
    *,
    body: PageCall | Mapping[str, object],
    x_strict_mode: StrictMode | Unset = UNSET,
) -> Request[None]:
    """The request of `pipelines.page` as plain data: Record that a person saw a page"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        headers=query_pairs(
            {
                "X-Strict-Mode": x_strict_mode,
            }
        ),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
