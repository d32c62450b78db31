from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...._operations import OPERATIONS
from ...._shared import Operation, Reply, Request, UnexpectedStatusError
from ...models.add_object_relationships import AddObjectRelationships
from ...models.add_person_device import AddPersonDevice
from ...models.add_person_relationships import AddPersonRelationships
from ...models.delete_object import DeleteObject
from ...models.delete_object_relationships import DeleteObjectRelationships
from ...models.delete_person import DeletePerson
from ...models.delete_person_device import DeletePersonDevice
from ...models.delete_person_relationships import DeletePersonRelationships
from ...models.delivery_event import DeliveryEvent
from ...models.identify_anonymous_object import IdentifyAnonymousObject
from ...models.identify_object import IdentifyObject
from ...models.identify_person import IdentifyPerson
from ...models.merge_persons import MergePersons
from ...models.person_event import PersonEvent
from ...models.person_page_view import PersonPageView
from ...models.person_screen_view import PersonScreenView
from ...models.suppress_person import SuppressPerson
from ...models.unsuppress_person import UnsuppressPerson

OPERATION: Final[Operation] = OPERATIONS["track.v2.entity"]


def build_request(
    *,
    body: IdentifyPerson
    | DeletePerson
    | PersonEvent
    | PersonPageView
    | PersonScreenView
    | AddPersonDevice
    | DeletePersonDevice
    | AddPersonRelationships
    | DeletePersonRelationships
    | MergePersons
    | SuppressPerson
    | UnsuppressPerson
    | IdentifyObject
    | IdentifyAnonymousObject
    | DeleteObject
    | AddObjectRelationships
    | DeleteObjectRelationships
    | DeliveryEvent
    | Mapping[str, object],
) -> Request[None]:
    """The request of `track.v2.entity` as plain data: Do one action on a person, an object or a delivery"""
    return Request(
        operation=OPERATION,
        parse=parse_response,
        body=body,
    )


def parse_response(reply: Reply) -> None:
    """What the service answered, typed."""
    if reply.status == 200:
        return None
    raise UnexpectedStatusError(reply.status)
