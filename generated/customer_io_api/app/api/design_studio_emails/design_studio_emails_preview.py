from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_preview import DesignStudioPreview
from ...models.preview_design_studio_email import PreviewDesignStudioEmail

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.preview"]


def build_request(
    id: str | int,
    *,
    body: PreviewDesignStudioEmail | Mapping[str, object],
) -> Request[DesignStudioPreview]:
    """The request of `app.design_studio_emails.preview` as plain data: Evaluate the Liquid of an email with sample data"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        body=body,
    )


def parse_response(reply: Reply) -> DesignStudioPreview:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioPreview.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
