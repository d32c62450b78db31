from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.design_studio_translation_list import DesignStudioTranslationList

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.list_translations"]


def build_request(
    id: str | int,
) -> Request[DesignStudioTranslationList]:
    """The request of `app.design_studio_emails.list_translations` as plain data: List the translations of an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
    )


def parse_response(reply: Reply) -> DesignStudioTranslationList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioTranslationList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
