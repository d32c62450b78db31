from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.object_attributes import ObjectAttributes
from ...models.object_id_kind import ObjectIdKind
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.objects.get_attributes"]


def build_request(
    object_type_id: int,
    object_id: str | int,
    *,
    id_type: ObjectIdKind | Unset = UNSET,
) -> Request[ObjectAttributes]:
    """The request of `app.objects.get_attributes` as plain data: Read the attributes of one object"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("object_type_id", object_type_id),
            ("object_id", object_id),
        ),
        query=query_pairs(
            {
                "id_type": id_type,
            }
        ),
    )


def parse_response(reply: Reply) -> ObjectAttributes:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ObjectAttributes.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
