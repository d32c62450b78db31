from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.asset_answer import AssetAnswer
from ...models.upload_asset import UploadAsset

OPERATION: Final[Operation] = OPERATIONS["app.assets.upload"]


def build_request(
    *,
    body: UploadAsset | Mapping[str, object],
) -> Request[AssetAnswer]:
    """The request of `app.assets.upload` as plain data: Upload a file"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> AssetAnswer:
    """What the service answered, typed."""
    if reply.status == 200:
        response_200 = AssetAnswer.from_dict(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
