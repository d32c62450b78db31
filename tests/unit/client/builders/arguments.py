"""Random valid arguments for each builder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

from customer_io_client.builders import calls, delivery, objects, person, relationships, semantic

Values: TypeAlias = st.SearchStrategy[Any]


def _named(**fields: Values) -> Values:
    """A mapping with some of these names."""
    return st.fixed_dictionaries({}, optional=fields)


def _free(**reserved: Values) -> Values:
    """A free-form mapping, in which some of the reserved names stand with the right kind of value."""
    return st.builds(_joined, FREE, _named(**reserved))


def _joined(own: dict[str, Any], named: dict[str, Any]) -> dict[str, Any]:
    return {**own, **named}


TEXT: Final = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).filter(
    lambda text: text.strip() and text not in (".", "..")
)
OWN_ID: Final = TEXT.filter(lambda text: not text.startswith("cio_")) | st.integers()
CIO_ID: Final = st.from_regex(r"a[0-9]{1,6}", fullmatch=True)
ISO: Final = (
    st.dates(date(1970, 1, 1), date(2100, 1, 1))
    | st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 # made aware
    | st.just("2024-02-29T12:00:00+09:00")
)
MOMENT: Final = ISO | st.integers(0, 10**10)
LEAF: Final = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT | MOMENT
FREE: Final = st.dictionaries(
    st.from_regex(r"own_[a-z]{1,4}", fullmatch=True), LEAF | st.lists(LEAF, max_size=2), max_size=3
)
CHOICES: Final = st.dictionaries(TEXT, st.booleans(), max_size=2)
PLATFORM: Final = st.sampled_from(["ios", "android"])

KNOWN: Final = (
    OWN_ID
    | CIO_ID.map("cio_{}".format)
    | st.fixed_dictionaries({"id": OWN_ID})
    | st.fixed_dictionaries({"email": TEXT})
    | st.fixed_dictionaries({"cio_id": CIO_ID})
)
PERSON: Final = KNOWN | st.fixed_dictionaries({"phone": TEXT})
TYPE: Final = st.integers(1, 99)
OBJECT: Final = st.fixed_dictionaries(
    {"object_type_id": TYPE | TYPE.map(str), "object_id": TEXT | st.integers()}
) | st.fixed_dictionaries({"cio_object_id": TEXT})
TO_OBJECTS: Final = st.lists(OBJECT | st.builds(relationships.to_object, OBJECT, st.none() | FREE), max_size=3)
TO_PEOPLE: Final = st.lists(KNOWN | st.builds(relationships.to_person, KNOWN, st.none() | FREE), max_size=3)
TO_ANONYMOUS: Final = st.lists(TEXT | st.builds(relationships.to_anonymous, TEXT, st.none() | FREE), max_size=3)

ATTRIBUTES: Final = _free(cio_subscription_preferences=_named(topics=CHOICES), email=TEXT)
EVENT_DATA: Final = _free(recipient=TEXT, from_address=TEXT, reply_to=TEXT)
PAGE_DATA: Final = _free(url=TEXT, title=TEXT, keywords=st.lists(TEXT, max_size=2))
DEVICE_DATA: Final = st.dictionaries(st.from_regex(r"own_[a-z]", fullmatch=True), TEXT, max_size=2)
TRAITS: Final = _free(
    email=TEXT,
    unsubscribed=st.booleans(),
    createdAt=ISO,
    cio_subscription_preferences=_named(topics=CHOICES, channels=CHOICES),
)
CONTEXT: Final = _free(ip=TEXT, active=st.booleans(), channel=st.just("server"), app=_named(name=TEXT, version=TEXT))
FIELDS: Final = {
    "timestamp": MOMENT,
    "original_timestamp": MOMENT,
    "sent_at": MOMENT,
    "context": CONTEXT,
    "integrations": CHOICES,
    "message_id": TEXT,
}


@dataclass(frozen=True)
class Taken:
    """A builder and what it takes: by place, by name, and by name if at all."""

    build: Callable[..., Any]
    placed: tuple[Values, ...]
    named: Mapping[str, Values] = field(default_factory=dict[str, Values])
    optional: Mapping[str, Values] = field(default_factory=dict[str, Values])

    def arguments(self) -> Values:
        """Arguments by place and by name, as a pair."""
        optional = {name: st.none() | values for name, values in self.optional.items()}
        return st.tuples(st.tuples(*self.placed), st.fixed_dictionaries(dict(self.named), optional=optional))


_EVENT: Final = {"timestamp": MOMENT, "id": TEXT}
_ANYBODY: Final = {"anonymous_id": TEXT, **FIELDS}

TAKEN: Final[Mapping[str, Taken]] = {
    "person.identify": Taken(
        person.identify,
        (PERSON,),
        {"update_only": st.booleans()},
        {"attributes": ATTRIBUTES, "relationships": TO_OBJECTS, "timestamp": MOMENT},
    ),
    "person.delete": Taken(person.delete, (PERSON,)),
    "person.event": Taken(person.event, (PERSON, TEXT), {}, {"data": EVENT_DATA, **_EVENT}),
    "person.page": Taken(person.page, (PERSON, TEXT), {}, {"data": PAGE_DATA, **_EVENT}),
    "person.screen": Taken(person.screen, (PERSON, TEXT), {}, {"data": FREE, **_EVENT}),
    "person.add_relationships": Taken(person.add_relationships, (PERSON, TO_OBJECTS)),
    "person.delete_relationships": Taken(person.delete_relationships, (PERSON, TO_OBJECTS)),
    "person.add_device": Taken(
        person.add_device,
        (PERSON,),
        {"token": TEXT, "platform": PLATFORM},
        {"last_used": MOMENT, "attributes": DEVICE_DATA},
    ),
    "person.delete_device": Taken(person.delete_device, (PERSON,), {"token": TEXT}),
    "person.merge": Taken(person.merge, (KNOWN, KNOWN)),
    "person.suppress": Taken(person.suppress, (PERSON,)),
    "person.unsuppress": Taken(person.unsuppress, (PERSON,)),
    "objects.identify": Taken(objects.identify, (OBJECT,), {}, {"attributes": FREE, "relationships": TO_PEOPLE}),
    "objects.identify_anonymous": Taken(
        objects.identify_anonymous, (OBJECT,), {}, {"attributes": FREE, "relationships": TO_ANONYMOUS}
    ),
    "objects.delete": Taken(objects.delete, (OBJECT,)),
    "objects.add_relationships": Taken(objects.add_relationships, (OBJECT, TO_PEOPLE)),
    "objects.delete_relationships": Taken(objects.delete_relationships, (OBJECT, TO_PEOPLE)),
    "delivery.event": Taken(
        delivery.event, (TEXT, st.sampled_from(["delivered", "opened", "converted"])), {"device_token": TEXT}
    ),
    "semantic.device_created_or_updated": Taken(
        semantic.device_created_or_updated,
        (OWN_ID,),
        {"token": TEXT, "platform": PLATFORM},
        {"attributes": DEVICE_DATA, **FIELDS},
    ),
    "semantic.device_deleted": Taken(
        semantic.device_deleted, (OWN_ID,), {"token": TEXT}, {"platform": PLATFORM, **FIELDS}
    ),
    "semantic.user_deleted": Taken(semantic.user_deleted, (OWN_ID,), {}, FIELDS),
    "semantic.user_suppressed": Taken(semantic.user_suppressed, (OWN_ID,), {}, FIELDS),
    "semantic.user_unsuppressed": Taken(semantic.user_unsuppressed, (OWN_ID,), {}, FIELDS),
    "semantic.relationship_deleted": Taken(
        semantic.relationship_deleted, (OWN_ID,), {"object_id": OWN_ID, "object_type_id": TYPE}, FIELDS
    ),
    "semantic.object_deleted": Taken(semantic.object_deleted, (OWN_ID,), {"object_type_id": TYPE}, _ANYBODY),
    "semantic.report_delivery_event": Taken(
        semantic.report_delivery_event,
        (TEXT, st.sampled_from(["delivered", "opened", "clicked", "converted"])),
        {},
        {**dict.fromkeys(("recipient", "reason", "action_value", "href"), TEXT), **FIELDS},
    ),
    "semantic.report_content_event": Taken(
        semantic.report_content_event,
        (st.sampled_from(["viewed_content", "clicked_content"]),),
        {"content_id": TYPE, "template_id": TYPE},
        FIELDS,
    ),
    "calls.identify": Taken(calls.identify, (OWN_ID,), {}, {"traits": TRAITS, **_ANYBODY}),
    "calls.track": Taken(calls.track, (OWN_ID,), {"event": TEXT}, {"properties": FREE, "group_id": OWN_ID, **_ANYBODY}),
    "calls.page": Taken(calls.page, (OWN_ID,), {}, {"name": TEXT, "properties": PAGE_DATA, **_ANYBODY}),
    "calls.screen": Taken(calls.screen, (OWN_ID,), {}, {"name": TEXT, "properties": FREE, **_ANYBODY}),
    "calls.group": Taken(
        calls.group,
        (OWN_ID,),
        {"group_id": OWN_ID},
        {"object_type_id": TYPE, "traits": FREE, "relationship_attributes": FREE, **_ANYBODY},
    ),
    "calls.alias": Taken(calls.alias, (OWN_ID,), {"previous_id": OWN_ID}),
}
