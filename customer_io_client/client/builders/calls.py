"""The six plain calls of the Pipelines API, for `client.pipelines.batch`.

A person is named by `user_id`: their id, their email, or `cio_` and a cio_id; by `anonymous_id` as long as they are not
known. Both together claim what was anonymous. Further keyword arguments of each call: `timestamp`, `context`,
`integrations`, `message_id`, `original_timestamp`, `sent_at` (`CallFields`); times become ISO 8601.

The service answers 200 to an item over 32 KB and drops it, so it is refused here. Source: Pipelines API document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from customer_io_api._shared import UNSET, Unset
from customer_io_client.client.builders.call_fields import CallFields, call_fields, joined, own_id, person_fields
from customer_io_client.client.builders.forms import form
from customer_io_client.client.builders.identifiers import type_number
from customer_io_client.client.builders.items import pipelines_call
from customer_io_client.core import limits
from customer_io_client.types import Attributes, Identifier

if TYPE_CHECKING:
    from customer_io_api.pipelines.models import AliasItem, GroupItem, IdentifyItem, PageItem, ScreenItem, TrackItem

__all__ = ["alias", "group", "identify", "page", "screen", "track"]


def identify(
    user_id: Identifier | None = None,
    *,
    anonymous_id: str | None = None,
    traits: Attributes | None = None,
    **fields: Unpack[CallFields],
) -> IdentifyItem:
    """Name a person and set their traits; an unknown one is made.

    Args:
        user_id: who it is.
        anonymous_id: who they were before.
        traits: attributes to set.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread, or neither id.
        TooLargeError: more than 32 KB.

    Safe to repeat. Source: Pipelines API document.
    """
    from customer_io_api.pipelines.models import IdentifyItem, PersonTraits

    return pipelines_call(
        IdentifyItem(
            type="identify",
            traits=form(PersonTraits, traits, field="traits", dialect="iso"),
            **person_fields(user_id, anonymous_id),
            **call_fields(**fields),
        )
    )


def track(
    user_id: Identifier | None = None,
    *,
    event: str,
    anonymous_id: str | None = None,
    group_id: Identifier | None = None,
    properties: Attributes | None = None,
    **fields: Unpack[CallFields],
) -> TrackItem:
    """Record an event. The names that do more than that have builders of their own in `semantic`.

    Args:
        user_id: whose event it is.
        event: its name, 1 to 100 bytes.
        anonymous_id: whose it is, if they are not known yet.
        group_id: the group that it is about; enough without a person.
        properties: what happened.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread, or none of the three ids.
        TooLargeError: more than 32 KB.

    Not safe to repeat: it is a further event. Source: Pipelines API document.
    """
    from customer_io_api.pipelines.models import JsonObject, TrackItem

    group = own_id(group_id, field="group_id")
    return pipelines_call(
        TrackItem(
            type="track",
            event=limits.event_name(event, field="event"),
            group_id=group,
            properties=form(JsonObject, properties, field="properties", dialect="iso"),
            **person_fields(user_id, anonymous_id, needed=isinstance(group, Unset)),
            **call_fields(**fields),
        )
    )


def page(
    user_id: Identifier | None = None,
    *,
    name: str | None = None,
    anonymous_id: str | None = None,
    properties: Attributes | None = None,
    **fields: Unpack[CallFields],
) -> PageItem:
    """Record that a person saw a page.

    Args:
        user_id: who saw it.
        name: the page's name, 1 to 100 bytes.
        anonymous_id: who saw it, if they are not known yet.
        properties: what else is known: `url`, `title`, `path`, `search`, `referrer`, `category` and own names.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread, or neither id.
        TooLargeError: more than 32 KB.

    Not safe to repeat: it is a further page view. Source: Pipelines API document.
    """
    from customer_io_api.pipelines.models import PageItem, PageProperties

    return pipelines_call(
        PageItem(
            type="page",
            name=UNSET if name is None else limits.event_name(name, field="name"),
            properties=form(PageProperties, properties, field="properties", dialect="iso"),
            **person_fields(user_id, anonymous_id),
            **call_fields(**fields),
        )
    )


def screen(
    user_id: Identifier | None = None,
    *,
    name: str | None = None,
    anonymous_id: str | None = None,
    properties: Attributes | None = None,
    **fields: Unpack[CallFields],
) -> ScreenItem:
    """Record that a person saw a screen of an app.

    Args:
        user_id: who saw it.
        name: the screen's name, 1 to 100 bytes.
        anonymous_id: who saw it, if they are not known yet.
        properties: what else is known.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread, or neither id.
        TooLargeError: more than 32 KB.

    Not safe to repeat: it is a further screen view. Source: Pipelines API document.
    """
    from customer_io_api.pipelines.models import JsonObject, ScreenItem

    return pipelines_call(
        ScreenItem(
            type="screen",
            name=UNSET if name is None else limits.event_name(name, field="name"),
            properties=form(JsonObject, properties, field="properties", dialect="iso"),
            **person_fields(user_id, anonymous_id),
            **call_fields(**fields),
        )
    )


def group(
    user_id: Identifier | None = None,
    *,
    group_id: Identifier,
    anonymous_id: str | None = None,
    object_type_id: Identifier | None = None,
    traits: Attributes | None = None,
    relationship_attributes: Attributes | None = None,
    **fields: Unpack[CallFields],
) -> GroupItem:
    """Put a person into a group, which is an object of the workspace; an unknown one is made.

    Args:
        user_id: who belongs to it.
        group_id: the group's own id, which becomes the object's.
        anonymous_id: who belongs to it, if they are not known yet.
        object_type_id: the number of the object type; the service takes 1 if it is left out.
        traits: attributes of the object.
        relationship_attributes: attributes of the relationship between the two, such as a role.
        fields: when and where it happened; see `CallFields`.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: a value that the service would refuse or misread, or neither id of a person.
        TooLargeError: more than 32 KB.

    Safe to repeat. Source: Pipelines API document.
    """
    from customer_io_api.pipelines.models import GroupItem, GroupTraits, JsonObject

    type_id = UNSET if object_type_id is None else type_number(object_type_id, field="object_type_id")
    related = form(JsonObject, relationship_attributes, field="relationship_attributes", dialect="iso")
    named = {"object_type_id": type_id, "relationshipAttributes": related}
    return pipelines_call(
        GroupItem(
            type="group",
            group_id=limits.path_value(group_id, field="group_id"),
            traits=form(GroupTraits, joined(traits, named, field="traits"), field="traits", dialect="iso"),
            **person_fields(user_id, anonymous_id),
            **call_fields(**fields),
        )
    )


def alias(user_id: Identifier, *, previous_id: Identifier) -> AliasItem:
    """Join two ids of one person.

    Args:
        user_id: the id that the person has from now on.
        previous_id: the id that they had before.

    Returns:
        The item; nothing is sent yet.

    Raises:
        InvalidInputError: an id that the service would refuse or misread.

    Not safe to repeat: by then the previous id may belong to a new person. Source: Pipelines API document.
    """
    from customer_io_api.pipelines.models import AliasItem

    return pipelines_call(
        AliasItem(
            type="alias",
            user_id=limits.path_value(user_id, field="user_id"),
            previous_id=limits.path_value(previous_id, field="previous_id"),
        )
    )
