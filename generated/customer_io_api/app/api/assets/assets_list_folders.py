from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.asset_folder_page import AssetFolderPage
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.assets.list_folders"]


def build_request(
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    parent_folder_id: int | Unset = UNSET,
    direct_descendants_only: bool | Unset = UNSET,
) -> Request[AssetFolderPage]:
    """The request of `app.assets.list_folders` as plain data: List the folders of uploaded files"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        query=query_pairs(
            {
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
            }
        ),
    )


def parse_response(reply: Reply) -> AssetFolderPage:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = AssetFolderPage.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
