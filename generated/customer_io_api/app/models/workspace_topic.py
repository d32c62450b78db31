from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class WorkspaceTopic(Model):
    """Topic that people can subscribe to."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "identifier": "identifier",
        "description": "description",
        "subscribed_by_default": "subscribed_by_default",
    }

    id: int
    """ Number of the topic, counted up from 1. """
    name: str
    """ Name of the topic. """
    identifier: str | Unset = UNSET
    """ Name of the topic among the choices of a person, such as `topic_1`. """
    description: str | Unset = UNSET
    """ What the topic is about. """
    subscribed_by_default: bool | Unset = UNSET
    """ Whether people who did not choose are subscribed. False means that they have to opt in. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        identifier = self.identifier

        description = self.description

        subscribed_by_default = self.subscribed_by_default

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if description is not UNSET:
            field_dict["description"] = description
        if subscribed_by_default is not UNSET:
            field_dict["subscribed_by_default"] = subscribed_by_default

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        identifier = d.pop("identifier", UNSET)

        description = d.pop("description", UNSET)

        subscribed_by_default = d.pop("subscribed_by_default", UNSET)

        _made = cls(
            id=id,
            name=name,
            identifier=identifier,
            description=description,
            subscribed_by_default=subscribed_by_default,
        )

        _made.additional_properties = d
        return _made
