from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_design_studio_folder import CreateDesignStudioFolder
from ...models.design_studio_folder_answer import DesignStudioFolderAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio.create_folder"]


def build_request(
    *,
    body: CreateDesignStudioFolder | Mapping[str, object],
) -> Request[DesignStudioFolderAnswer]:
    """The request of `app.design_studio.create_folder` as plain data: Make a folder in the Design Studio"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> DesignStudioFolderAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioFolderAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
