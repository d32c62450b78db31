from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioComponentRow(Model):
    """Component as lists show it, without its HTML."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "tag": "tag",
        "parent_folder_id": "parent_folder_id",
        "created": "created",
        "updated": "updated",
    }

    id: str
    """ UUID of the component. """
    name: str
    """ Name of the component. """
    tag: str | Unset = UNSET
    """ Tag by which emails name the component. """
    parent_folder_id: None | str | Unset = UNSET
    """ UUID of the folder around it. Null at the root. """
    created: int | Unset = UNSET
    """ When it was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When it was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        tag = self.tag

        parent_folder_id: None | str | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        created = self.created

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if tag is not UNSET:
            field_dict["tag"] = tag
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        tag = d.pop("tag", UNSET)

        def _parse_parent_folder_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            id=id,
            name=name,
            tag=tag,
            parent_folder_id=parent_folder_id,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
