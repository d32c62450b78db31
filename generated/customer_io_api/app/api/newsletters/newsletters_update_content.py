from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.newsletter_content_answer import NewsletterContentAnswer
from ...models.update_newsletter_content import UpdateNewsletterContent

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.update_content"]


def build_request(
    newsletter_id: int,
    content_id: int,
    *,
    body: UpdateNewsletterContent | Mapping[str, object],
) -> Request[NewsletterContentAnswer]:
    """The request of `app.newsletters.update_content` as plain data: Change one content of a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("newsletter_id", newsletter_id),
            ("content_id", content_id),
        ),
        body=body,
    )


def parse_response(reply: Reply) -> NewsletterContentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterContentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
