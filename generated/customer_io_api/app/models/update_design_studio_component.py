from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class UpdateDesignStudioComponent(Model):
    """Changes of a component."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "tag": "tag",
        "content": "content",
        "parent_folder_id": "parent_folder_id",
    }

    name: str | Unset = UNSET
    """ New name, at most 255 characters. """
    tag: str | Unset = UNSET
    """ New tag, by which emails name the component. """
    content: str | Unset = UNSET
    """ The new HTML. """
    parent_folder_id: None | str | Unset = UNSET
    """ UUID of the folder to move it to. Null is the root; empty text is refused. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        tag = self.tag

        content = self.content

        parent_folder_id: None | str | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if tag is not UNSET:
            field_dict["tag"] = tag
        if content is not UNSET:
            field_dict["content"] = content
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name", UNSET)

        tag = d.pop("tag", UNSET)

        content = d.pop("content", UNSET)

        def _parse_parent_folder_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        _made = cls(
            name=name,
            tag=tag,
            content=content,
            parent_folder_id=parent_folder_id,
        )

        _made.additional_properties = d
        return _made
