from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.update_design_studio_translation import UpdateDesignStudioTranslation

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.update_translation"]


def build_request(
    id: str | int,
    language: str | int,
    *,
    body: UpdateDesignStudioTranslation | Mapping[str, object],
) -> Request[None]:
    """The request of `app.design_studio_emails.update_translation` as plain data: Change one translation of an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("id", id),
            ("language", language),
        ),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
