from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.event_description import EventDescription


@_attrs_define(repr=False)
class DescribeEvents(Model):
    """Events to describe."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "events": "events",
    }

    events: list[EventDescription]
    """ 1 to 100 events. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "events": events,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.event_description import EventDescription

        d = fields_of(src_dict)
        events: list[EventDescription] = []
        for events_item_data in d.pop("events", None) or []:
            events_item = EventDescription.from_dict(events_item_data)

            events.append(events_item)

        _made = cls(
            events=events,
        )

        _made.additional_properties = d
        return _made
