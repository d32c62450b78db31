from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_design_studio_translation import CreateDesignStudioTranslation
from ...models.design_studio_translation_answer import DesignStudioTranslationAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.create_translation"]


def build_request(
    id: str | int,
    *,
    body: CreateDesignStudioTranslation | Mapping[str, object],
) -> Request[DesignStudioTranslationAnswer]:
    """The request of `app.design_studio_emails.create_translation` as plain data: Add a translation to an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        body=body,
    )


def parse_response(reply: Reply) -> DesignStudioTranslationAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioTranslationAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
