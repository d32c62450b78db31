from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.delete_test_group_language"]


def build_request(
    newsletter_id: int,
    test_group_id: str | int,
    language: str | int,
) -> Request[None]:
    """The request of `app.newsletters.delete_test_group_language` as plain data: Remove one language of an A/B test group of a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(
            ("newsletter_id", newsletter_id),
            ("test_group_id", test_group_id),
            ("language", language),
        ),
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
