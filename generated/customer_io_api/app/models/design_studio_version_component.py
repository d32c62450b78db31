from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_component_type import DesignStudioComponentType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioVersionComponent(Model):
    """Component as an email used it in a saved version."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "node_type": "node_type",
        "name": "name",
        "component_name": "component_name",
        "content": "content",
    }

    node_id: str | Unset = UNSET
    """ UUID of the component. """
    node_type: DesignStudioComponentType | Unset = UNSET
    """ Kind of a node of the Design Studio that is a component. """
    name: str | Unset = UNSET
    """ Name of the component. """
    component_name: None | str | Unset = UNSET
    """ Tag by which emails name the component. Null without one. """
    content: str | Unset = UNSET
    """ HTML of the component. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        node_type = self.node_type

        name = self.name

        component_name: None | str | Unset
        if isinstance(self.component_name, Unset):
            component_name = UNSET
        else:
            component_name = self.component_name

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if node_type is not UNSET:
            field_dict["node_type"] = node_type
        if name is not UNSET:
            field_dict["name"] = name
        if component_name is not UNSET:
            field_dict["component_name"] = component_name
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        node_id = d.pop("node_id", UNSET)

        node_type = d.pop("node_type", UNSET)

        name = d.pop("name", UNSET)

        def _parse_component_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        component_name = _parse_component_name(d.pop("component_name", UNSET))

        content = d.pop("content", UNSET)

        _made = cls(
            node_id=node_id,
            node_type=node_type,
            name=name,
            component_name=component_name,
            content=content,
        )

        _made.additional_properties = d
        return _made
