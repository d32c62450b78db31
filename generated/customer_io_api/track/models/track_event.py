from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.event_kind import EventKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_data import EventData


@_attrs_define(repr=False)
class TrackEvent(Model):
    """Event of a person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
        "type": "type",
        "timestamp": "timestamp",
        "data": "data",
        "anonymous_id": "anonymous_id",
    }

    name: str
    """ Name of the event, or the page or screen that was seen; at most 100 bytes. Spaces around it are trimmed. """
    id: str | Unset = UNSET
    """ ULID that names this event. The service counts the same one once, so the call may then be repeated. """
    type: EventKind | Unset = UNSET
    """ What happened. An event, a page view on a site, or a screen view in an app. """
    timestamp: int | Unset = UNSET
    """ When it happened, in Unix seconds. Left out, it is the time of arrival. """
    data: EventData | Unset = UNSET
    """ Data of the event. Own names stand beside the reserved ones; at most 100 KB of JSON. """
    anonymous_id: str | Unset = UNSET
    """ Anonymous id of the person on this device. The API document asks for it on screen views. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        id = self.id

        type = self.type

        timestamp = self.timestamp

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        anonymous_id = self.anonymous_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if type is not UNSET:
            field_dict["type"] = type
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if data is not UNSET:
            field_dict["data"] = data
        if anonymous_id is not UNSET:
            field_dict["anonymous_id"] = anonymous_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.event_data import EventData

        d = fields_of(src_dict)
        name = d.pop("name")

        id = d.pop("id", UNSET)

        type = d.pop("type", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        _data = d.pop("data", UNSET)
        data: EventData | Unset
        if _data is None or isinstance(_data, Unset):
            data = UNSET
        else:
            data = EventData.from_dict(_data)

        anonymous_id = d.pop("anonymous_id", UNSET)

        _made = cls(
            name=name,
            id=id,
            type=type,
            timestamp=timestamp,
            data=data,
            anonymous_id=anonymous_id,
        )

        _made.additional_properties = d
        return _made
