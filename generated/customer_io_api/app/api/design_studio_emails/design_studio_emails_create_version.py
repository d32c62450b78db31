from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_design_studio_version import CreateDesignStudioVersion
from ...models.design_studio_version_created import DesignStudioVersionCreated

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.create_version"]


def build_request(
    id: str | int,
    *,
    body: CreateDesignStudioVersion | Mapping[str, object],
) -> Request[DesignStudioVersionCreated]:
    """The request of `app.design_studio_emails.create_version` as plain data: Save a named version of an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        body=body,
    )


def parse_response(reply: Reply) -> DesignStudioVersionCreated:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioVersionCreated.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
