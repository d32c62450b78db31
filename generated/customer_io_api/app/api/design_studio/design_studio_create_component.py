from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_design_studio_component import CreateDesignStudioComponent
from ...models.design_studio_component_answer import DesignStudioComponentAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio.create_component"]


def build_request(
    *,
    body: CreateDesignStudioComponent | Mapping[str, object],
) -> Request[DesignStudioComponentAnswer]:
    """The request of `app.design_studio.create_component` as plain data: Make a reusable component of emails"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> DesignStudioComponentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioComponentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
