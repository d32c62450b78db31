from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import UNSET, Operation, Reply, Request, UnexpectedStatusError, Unset, query_pairs
from ...models.design_studio_version_list import DesignStudioVersionList
from ...types import UNSET, Unset

OPERATION: Final[Operation] = OPERATIONS["app.design_studio_emails.list_versions"]


def build_request(
    id: str | int,
    *,
    start_date: int | Unset = UNSET,
    end_date: int | Unset = UNSET,
) -> Request[DesignStudioVersionList]:
    """The request of `app.design_studio_emails.list_versions` as plain data: List the saved versions of an email"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("id", id),),
        query=query_pairs(
            {
                "start_date": start_date,
                "end_date": end_date,
            }
        ),
    )


def parse_response(reply: Reply) -> DesignStudioVersionList:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = DesignStudioVersionList.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
