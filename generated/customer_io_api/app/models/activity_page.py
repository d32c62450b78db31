from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.activity import Activity


@_attrs_define(repr=False)
class ActivityPage(Model):
    """Page of activity."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "activities": "activities",
        "next": "next",
    }

    activities: list[Activity]
    """ The activity. """
    next: None | str | Unset = UNSET
    """ Cursor of the next page. It is empty or missing at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        activities = []
        for activities_item_data in self.activities:
            activities_item = activities_item_data.to_dict()
            activities.append(activities_item)

        next: None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "activities": activities,
            }
        )
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.activity import Activity

        d = fields_of(src_dict)
        activities: list[Activity] = []
        for activities_item_data in d.pop("activities", None) or []:
            activities_item = Activity.from_dict(activities_item_data)

            activities.append(activities_item)

        def _parse_next(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            activities=activities,
            next=next,
        )

        _made.additional_properties = d
        return _made
