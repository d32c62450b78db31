from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.asset_folder_answer import AssetFolderAnswer
from ...models.create_asset_folder import CreateAssetFolder

OPERATION: Final[Operation] = OPERATIONS["app.assets.create_folder"]


def build_request(
    *,
    body: CreateAssetFolder | Mapping[str, object],
) -> Request[AssetFolderAnswer]:
    """The request of `app.assets.create_folder` as plain data: Make a folder for uploaded files"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> AssetFolderAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = AssetFolderAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
