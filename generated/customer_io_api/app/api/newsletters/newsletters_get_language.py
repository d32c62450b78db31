from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.newsletter_content_answer import NewsletterContentAnswer

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.get_language"]


def build_request(
    newsletter_id: int,
    language: str | int,
) -> Request[NewsletterContentAnswer]:
    """The request of `app.newsletters.get_language` as plain data: Read one language of a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("newsletter_id", newsletter_id),
            ("language", language),
        ),
    )


def parse_response(reply: Reply) -> NewsletterContentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterContentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
