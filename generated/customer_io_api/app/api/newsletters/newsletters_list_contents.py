from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.newsletter_content_list import NewsletterContentList

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.list_contents"]


def build_request(
    newsletter_id: int,
) -> Request[NewsletterContentList]:
    """The request of `app.newsletters.list_contents` as plain data: List the contents of a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("newsletter_id", newsletter_id),),
    )


def parse_response(reply: Reply) -> NewsletterContentList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterContentList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
