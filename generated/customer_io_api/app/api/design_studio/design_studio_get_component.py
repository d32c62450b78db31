from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_component_answer import DesignStudioComponentAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio.get_component"]


def build_request(
    id: str | int,
) -> Request[DesignStudioComponentAnswer]:
    """The request of `app.design_studio.get_component` as plain data: Read one component with its HTML"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioComponentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioComponentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
