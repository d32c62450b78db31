from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.ip_address_list import IpAddressList

OPERATION: Final[Operation] = OPERATIONS["app.info.list_ip_addresses"]


def build_request() -> Request[IpAddressList]:
    """The request of `app.info.list_ip_addresses` as plain data: List the IP addresses that the service calls from"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> IpAddressList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = IpAddressList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
