from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.test_group_list import TestGroupList

OPERATION: Final[Operation] = OPERATIONS["app.newsletters.list_test_groups"]


def build_request(
    newsletter_id: int,
) -> Request[TestGroupList]:
    """The request of `app.newsletters.list_test_groups` as plain data: List the A/B test groups of a newsletter"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("newsletter_id", newsletter_id),),
    )


def parse_response(reply: Reply) -> TestGroupList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = TestGroupList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
