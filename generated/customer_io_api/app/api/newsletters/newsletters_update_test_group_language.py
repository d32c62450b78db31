from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.newsletter_content_answer import NewsletterContentAnswer
from ...models.update_newsletter_content import UpdateNewsletterContent

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.update_test_group_language"]


def build_request(
    newsletter_id: int,
    test_group_id: str | int,
    language: str | int,
    *,
    body: UpdateNewsletterContent | Mapping[str, object],
) -> Request[NewsletterContentAnswer]:
    """The request of `app.newsletters.update_test_group_language` as plain data: Change one language of an A/B test group of a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("newsletter_id", newsletter_id),
            ("test_group_id", test_group_id),
            ("language", language),
        ),
        body=body,
    )


def parse_response(reply: Reply) -> NewsletterContentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterContentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
