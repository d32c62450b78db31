from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class SubscriptionChannel(Model):
    """Channel that people can subscribe to."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "type": "type",
        "subscribed_by_default": "subscribed_by_default",
    }

    id: int
    """ Number of the channel. """
    name: str | Unset = UNSET
    """ Name of the channel. """
    description: str | Unset = UNSET
    """ What people get through the channel. """
    type: str | Unset = UNSET
    """ Kind of the channel. Known are `email`, `twilio` (which is SMS), `urban_airship`, `slack`, `push` and
    `in_app`; there may be others. """
    subscribed_by_default: bool | Unset = UNSET
    """ Whether people who did not choose are subscribed. False means that they have to opt in. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description = self.description

        type = self.type

        subscribed_by_default = self.subscribed_by_default

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if type is not UNSET:
            field_dict["type"] = type
        if subscribed_by_default is not UNSET:
            field_dict["subscribed_by_default"] = subscribed_by_default

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        type = d.pop("type", UNSET)

        subscribed_by_default = d.pop("subscribed_by_default", UNSET)

        _made = cls(
            id=id,
            name=name,
            description=description,
            type=type,
            subscribed_by_default=subscribed_by_default,
        )

        _made.additional_properties = d
        return _made
