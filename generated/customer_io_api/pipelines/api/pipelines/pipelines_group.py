from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.group_call import GroupCall
from ...models.strict_mode import StrictMode
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["pipelines.group"]


def build_request(
    *,
    body: GroupCall | Mapping[str, object],
    x_strict_mode: StrictMode | Unset = UNSET,
) -> Request[None]:
    """The request of `pipelines.group` as plain data: Put a person into a group and set the group's traits"""
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
