from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.send_answer import SendAnswer
from ...models.send_whatsapp import SendWhatsapp

OPERATION: Final[Operation] = OPERATIONS["app.transactional.send_whatsapp"]


def build_request(
    *,
    body: SendWhatsapp | Mapping[str, object],
) -> Request[SendAnswer]:
    """The request of `app.transactional.send_whatsapp` as plain data: Send one transactional WhatsApp message"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> SendAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = SendAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
