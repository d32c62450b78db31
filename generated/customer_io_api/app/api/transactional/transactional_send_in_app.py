from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.send_answer import SendAnswer
from ...models.send_in_app import SendInApp

OPERATION: Final[Operation] = OPERATIONS["app.transactional.send_in_app"]


def build_request(
    *,
    body: SendInApp | Mapping[str, object],
) -> Request[SendAnswer]:
    """The request of `app.transactional.send_in_app` as plain data: Send one transactional in-app message"""
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
