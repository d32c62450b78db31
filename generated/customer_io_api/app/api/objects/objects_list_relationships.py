from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.object_id_kind import ObjectIdKind
from ...models.object_relationship_page import ObjectRelationshipPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.objects.list_relationships"]


def build_request(
    object_type_id: int,
    object_id: str | int,
    *,
    id_type: ObjectIdKind | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request[ObjectRelationshipPage]:
    """The request of `app.objects.list_relationships` as plain data: List the people that one object is related to"""
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
                "start": start,
                "limit": limit,
            }
        ),
    )


def parse_response(reply: Reply) -> ObjectRelationshipPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = ObjectRelationshipPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
