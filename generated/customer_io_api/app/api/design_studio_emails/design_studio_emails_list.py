from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.design_studio_choice import DesignStudioChoice
from ...models.design_studio_email_page import DesignStudioEmailPage
from ...models.design_studio_sort_by import DesignStudioSortBy
from ...models.sort_order import SortOrder
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.list"]


def build_request(
    *,
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
    is_template: DesignStudioChoice | Unset = UNSET,
    has_translations: DesignStudioChoice | Unset = UNSET,
    is_linked: DesignStudioChoice | Unset = UNSET,
) -> Request[DesignStudioEmailPage]:
    """The request of `app.design_studio_emails.list` as plain data: List the emails of the Design Studio"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
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
                "is_template": is_template,
                "has_translations": has_translations,
                "is_linked": is_linked,
            }
        ),
    )


def parse_response(reply: Reply) -> DesignStudioEmailPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioEmailPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
