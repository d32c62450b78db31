from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.newsletter_content_answer import NewsletterContentAnswer

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.get_content"]


def build_request(
    newsletter_id: int,
    content_id: int,
) -> Request[NewsletterContentAnswer]:
    """The request of `app.newsletters.get_content` as plain data: Read one content of a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("newsletter_id", newsletter_id),
            ("content_id", content_id),
        ),
    )


def parse_response(reply: Reply) -> NewsletterContentAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterContentAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
