from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.transactional_language_answer import TransactionalLanguageAnswer

OPERATION: Final[Operation] = OPERATIONS["app.transactional.get_language"]


def build_request(
    transactional_id: int,
    language: str | int,
) -> Request[TransactionalLanguageAnswer]:
    """The request of `app.transactional.get_language` as plain data: Read a transactional message in one language"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("transactional_id", transactional_id),
            ("language", language),
        ),
    )


def parse_response(reply: Reply) -> TransactionalLanguageAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TransactionalLanguageAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
