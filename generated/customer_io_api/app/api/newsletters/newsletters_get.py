from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.newsletter_answer import NewsletterAnswer

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.get"]


def build_request(
    newsletter_id: int,
) -> Request[NewsletterAnswer]:
    """The request of `app.newsletters.get` as plain data: Read one newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("newsletter_id", newsletter_id),),
    )


def parse_response(reply: Reply) -> NewsletterAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
