from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Workspace(Model):
    """Workspace of the account and what it uses."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "messages_sent": "messages_sent",
        "billable_messages_sent": "billable_messages_sent",
        "people": "people",
        "object_types": "object_types",
        "objects": "objects",
    }

    id: int
    """ Number of the workspace. """
    name: str
    """ Name of the workspace. """
    messages_sent: int | Unset = UNSET
    """ How many messages were sent in the billing period that runs. """
    billable_messages_sent: int | Unset = UNSET
    """ How many emails were sent in the billing period that runs, as they are billed. """
    people: int | Unset = UNSET
    """ How many people the workspace holds. """
    object_types: int | Unset = UNSET
    """ How many types of objects the workspace has. """
    objects: int | Unset = UNSET
    """ How many objects the workspace holds, of all types. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        messages_sent = self.messages_sent

        billable_messages_sent = self.billable_messages_sent

        people = self.people

        object_types = self.object_types

        objects = self.objects

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if messages_sent is not UNSET:
            field_dict["messages_sent"] = messages_sent
        if billable_messages_sent is not UNSET:
            field_dict["billable_messages_sent"] = billable_messages_sent
        if people is not UNSET:
            field_dict["people"] = people
        if object_types is not UNSET:
            field_dict["object_types"] = object_types
        if objects is not UNSET:
            field_dict["objects"] = objects

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        messages_sent = d.pop("messages_sent", UNSET)

        billable_messages_sent = d.pop("billable_messages_sent", UNSET)

        people = d.pop("people", UNSET)

        object_types = d.pop("object_types", UNSET)

        objects = d.pop("objects", UNSET)

        _made = cls(
            id=id,
            name=name,
            messages_sent=messages_sent,
            billable_messages_sent=billable_messages_sent,
            people=people,
            object_types=object_types,
            objects=objects,
        )

        _made.additional_properties = d
        return _made
