from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.create_newsletter_language import CreateNewsletterLanguage
from ...models.newsletter_answer import NewsletterAnswer

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.create_language"]


def build_request(
    newsletter_id: int,
    *,
    body: CreateNewsletterLanguage | Mapping[str, object],
) -> Request[NewsletterAnswer]:
    """The request of `app.newsletters.create_language` as plain data: Add a language to a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("newsletter_id", newsletter_id),),
        body=body,
    )


def parse_response(reply: Reply) -> NewsletterAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
