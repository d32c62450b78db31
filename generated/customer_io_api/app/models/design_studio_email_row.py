from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioEmailRow(Model):
    """Email as lists show it, without its content."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "parent_folder_id": "parent_folder_id",
        "is_template": "is_template",
        "is_linked": "is_linked",
        "has_translations": "has_translations",
        "created": "created",
        "updated": "updated",
    }

    id: str
    """ UUID of the email. """
    name: str
    """ Name of the email. """
    parent_folder_id: None | str | Unset = UNSET
    """ UUID of the folder around it. Null at the root. """
    is_template: bool | Unset = UNSET
    """ Whether it is a template for other emails. """
    is_linked: bool | Unset = UNSET
    """ Whether it is linked to a message. """
    has_translations: bool | Unset = UNSET
    """ Whether it has translations. """
    created: int | Unset = UNSET
    """ When it was made, in Unix seconds. """
    updated: int | Unset = UNSET
    """ When it was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        parent_folder_id: None | str | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        is_template = self.is_template

        is_linked = self.is_linked

        has_translations = self.has_translations

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
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id
        if is_template is not UNSET:
            field_dict["is_template"] = is_template
        if is_linked is not UNSET:
            field_dict["is_linked"] = is_linked
        if has_translations is not UNSET:
            field_dict["has_translations"] = has_translations
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

        def _parse_parent_folder_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        is_template = d.pop("is_template", UNSET)

        is_linked = d.pop("is_linked", UNSET)

        has_translations = d.pop("has_translations", UNSET)

        created = d.pop("created", UNSET)

        updated = d.pop("updated", UNSET)

        _made = cls(
            id=id,
            name=name,
            parent_folder_id=parent_folder_id,
            is_template=is_template,
            is_linked=is_linked,
            has_translations=has_translations,
            created=created,
            updated=updated,
        )

        _made.additional_properties = d
        return _made
