from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.customer_id_type import CustomerIdType
from ...models.update_opt_outs import UpdateOptOuts
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.opt_outs.update"]


def build_request(
    customer_id: str | int,
    *,
    body: UpdateOptOuts | Mapping[str, object],
    id_type: CustomerIdType | Unset = UNSET,
) -> Request[None]:
    """The request of `app.opt_outs.update` as plain data: Opt one person out of senders, or back in"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("customer_id", customer_id),),
        query=query_pairs(
            {
                "id_type": id_type,
            }
        ),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
