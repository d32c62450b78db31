from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset
from ...models.identify_customer import IdentifyCustomer

OPERATION: Final[Operation] = OPERATIONS["track.customers.identify"]


def build_request(
    identifier: str | int,
    *,
    body: IdentifyCustomer | Mapping[str, object],
    extra: Mapping[str, object] | Unset = UNSET,
) -> Request[None]:
    """The request of `track.customers.identify` as plain data: Create a person or update their attributes"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("identifier", identifier),),
        body=body,
        extra=extra,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
