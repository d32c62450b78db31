from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.object_type_list import ObjectTypeList

OPERATION: Final[Operation] = OPERATIONS["app.objects.list_types"]


def build_request() -> Request[ObjectTypeList]:
    """The request of `app.objects.list_types` as plain data: List the types of objects in the workspace"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
    )


def parse_response(reply: Reply) -> ObjectTypeList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ObjectTypeList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
