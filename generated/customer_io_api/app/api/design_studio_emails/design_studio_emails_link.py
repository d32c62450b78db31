from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_link import DesignStudioLink
from ...models.link_design_studio_email import LinkDesignStudioEmail

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.link"]


def build_request(
    id: str | int,
    *,
    body: LinkDesignStudioEmail | Mapping[str, object],
) -> Request[DesignStudioLink]:
    """The request of `app.design_studio_emails.link` as plain data: Link an email to the message that it is published to"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        body=body,
    )


def parse_response(reply: Reply) -> DesignStudioLink:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioLink.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
