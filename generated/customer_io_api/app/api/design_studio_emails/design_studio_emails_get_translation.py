from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_translation_answer import DesignStudioTranslationAnswer

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.get_translation"]


def build_request(
    id: str | int,
    language: str | int,
) -> Request[DesignStudioTranslationAnswer]:
    """The request of `app.design_studio_emails.get_translation` as plain data: Read one translation of an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("id", id),
            ("language", language),
        ),
    )


def parse_response(reply: Reply) -> DesignStudioTranslationAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioTranslationAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
