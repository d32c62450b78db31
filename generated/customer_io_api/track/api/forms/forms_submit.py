from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.submit_form import SubmitForm

OPERATION: Final[Operation] = OPERATIONS["track.forms.submit"]


def build_request(
    form_id: str | int,
    *,
    body: SubmitForm | Mapping[str, object],
) -> Request[None]:
    """The request of `track.forms.submit` as plain data: Record that somebody submitted a form"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("form_id", form_id),),
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 204:
        return None
    raise UnexpectedStatusError(reply.status)
