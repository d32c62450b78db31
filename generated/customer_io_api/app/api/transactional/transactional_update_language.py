from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.transactional_language_answer import TransactionalLanguageAnswer
from ...models.update_transactional_content import UpdateTransactionalContent

OPERATION: Final[Operation] = OPERATIONS["app.transactional.update_language"]


def build_request(
    transactional_id: int,
    language: str | int,
    *,
    body: UpdateTransactionalContent | Mapping[str, object],
) -> Request[TransactionalLanguageAnswer]:
    """The request of `app.transactional.update_language` as plain data: Replace a transactional message in one language"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("transactional_id", transactional_id),
            ("language", language),
        ),
        body=body,
    )


def parse_response(reply: Reply) -> TransactionalLanguageAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TransactionalLanguageAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
