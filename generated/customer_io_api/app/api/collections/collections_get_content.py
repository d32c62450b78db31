from __future__ import annotations

from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.json_object import JsonObject

OPERATION: Final[Operation] = OPERATIONS["app.collections.get_content"]


def build_request(
    collection_id: int,
) -> Request[JsonObject | list[JsonObject]]:
    """The request of `app.collections.get_content` as plain data: Read the rows of a collection"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        path_values=(("collection_id", collection_id),),
    )


def parse_response(reply: Reply) -> JsonObject | list[JsonObject]:
    """What the service answered, typed."""
    if reply.status == 200:

        def _parse_response_200(data: object) -> JsonObject | list[JsonObject]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_collection_content_type_0: list[JsonObject] = []
                for componentsschemas_collection_rows_item_data in data or []:
                    componentsschemas_collection_rows_item = JsonObject.from_dict(
                        componentsschemas_collection_rows_item_data
                    )

                    componentsschemas_collection_content_type_0.append(componentsschemas_collection_rows_item)

                return componentsschemas_collection_content_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_collection_content_type_1 = JsonObject.from_dict(data)

            return componentsschemas_collection_content_type_1

        response_200 = _parse_response_200(reply.json())

        return response_200

    raise UnexpectedStatusError(reply.status)
