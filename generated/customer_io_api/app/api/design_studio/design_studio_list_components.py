from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.design_studio_component_page import DesignStudioComponentPage
from ...models.design_studio_sort_by import DesignStudioSortBy
from ...models.sort_order import SortOrder
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.design_studio.list_components"]


def build_request(
    *,
    tag: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    parent_folder_id: str | Unset = UNSET,
    direct_descendants_only: bool | Unset = UNSET,
    sort_by: DesignStudioSortBy | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    created_before: int | Unset = UNSET,
    created_after: int | Unset = UNSET,
    updated_before: int | Unset = UNSET,
    updated_after: int | Unset = UNSET,
) -> Request[DesignStudioComponentPage]:
    """The request of `app.design_studio.list_components` as plain data: List the reusable components of emails"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "tag": tag,
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            }
        ),
    )


def parse_response(reply: Reply) -> DesignStudioComponentPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioComponentPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
