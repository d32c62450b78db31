from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class SubscriptionTopic(Model):
    """Topic of the subscription centre with the person's choice."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "subscribed": "subscribed",
    }

    id: str | Unset = UNSET
    """ Number of the topic, as text. """
    name: str | Unset = UNSET
    """ Name of the topic, in the language asked for. """
    description: str | Unset = UNSET
    """ What the topic is about, in the language asked for. """
    subscribed: bool | Unset = UNSET
    """ Whether the person is subscribed to the topic. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description = self.description

        subscribed = self.subscribed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if subscribed is not UNSET:
            field_dict["subscribed"] = subscribed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        subscribed = d.pop("subscribed", UNSET)

        _made = cls(
            id=id,
            name=name,
            description=description,
            subscribed=subscribed,
        )

        _made.additional_properties = d
        return _made
