from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.email_newsletter import EmailNewsletter
from ...models.in_app_newsletter import InAppNewsletter
from ...models.inbox_newsletter import InboxNewsletter
from ...models.newsletter_answer import NewsletterAnswer
from ...models.push_newsletter import PushNewsletter
from ...models.sms_newsletter import SmsNewsletter
from ...models.webhook_newsletter import WebhookNewsletter

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.create"]


def build_request(
    *,
    body: EmailNewsletter
    | SmsNewsletter
    | PushNewsletter
    | InAppNewsletter
    | InboxNewsletter
    | WebhookNewsletter
    | Mapping[str, object],
) -> Request[NewsletterAnswer]:
    """The request of `app.newsletters.create` as plain data: Make a newsletter, as a draft, scheduled or sent at once"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> NewsletterAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = NewsletterAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
