from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset
from ...models.newsletter_answer import NewsletterAnswer
from ...models.newsletter_rate_limit import NewsletterRateLimit
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.send"]


def build_request(
    newsletter_id: int,
    *,
    body: NewsletterRateLimit | Mapping[str, object] | Unset = UNSET,
) -> Request[NewsletterAnswer]:
    """The request of `app.newsletters.send` as plain data: Send a newsletter now"""
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
