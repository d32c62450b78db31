from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_design_studio_email import CreateDesignStudioEmail
from ...models.design_studio_email_answer import DesignStudioEmailAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.create"]


def build_request(
    *,
    body: CreateDesignStudioEmail | Mapping[str, object],
) -> Request[DesignStudioEmailAnswer]:
    """The request of `app.design_studio_emails.create` as plain data: Make an email in the Design Studio"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> DesignStudioEmailAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioEmailAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
