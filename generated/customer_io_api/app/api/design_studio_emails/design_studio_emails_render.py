from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_render import DesignStudioRender

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.render"]


def build_request(
    id: str | int,
) -> Request[DesignStudioRender]:
    """The request of `app.design_studio_emails.render` as plain data: Compile an email without evaluating its Liquid"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioRender:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioRender.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
