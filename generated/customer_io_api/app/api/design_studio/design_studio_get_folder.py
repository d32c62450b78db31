from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_folder_answer import DesignStudioFolderAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio.get_folder"]


def build_request(
    id: str | int,
) -> Request[DesignStudioFolderAnswer]:
    """The request of `app.design_studio.get_folder` as plain data: Read one folder of the Design Studio"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioFolderAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioFolderAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
