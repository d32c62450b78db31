from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.asset_folder_answer import AssetFolderAnswer

OPERATION: Final[Operation] = OPERATIONS["app.assets.get_folder"]


def build_request(
    id: int,
) -> Request[AssetFolderAnswer]:
    """The request of `app.assets.get_folder` as plain data: Read one folder of uploaded files"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> AssetFolderAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = AssetFolderAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
