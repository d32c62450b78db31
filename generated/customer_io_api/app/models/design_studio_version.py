from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_email_type import DesignStudioEmailType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioVersion(Model):
    """Saved version of an email."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "node_id": "node_id",
        "node_type": "node_type",
        "name": "name",
        "description": "description",
        "created": "created",
        "created_on_publish": "created_on_publish",
        "feedback": "feedback",
    }

    id: str
    """ UUID of the version. """
    node_id: str | Unset = UNSET
    """ UUID of the email. """
    node_type: DesignStudioEmailType | Unset = UNSET
    """ Kind of a node of the Design Studio that is an email. """
    name: None | str | Unset = UNSET
    """ Name of the version. Null without one. """
    description: None | str | Unset = UNSET
    """ What the version is. Null without a description. """
    created: int | Unset = UNSET
    """ When it was made, in Unix seconds. """
    created_on_publish: bool | Unset = UNSET
    """ Whether publishing made it. Such a version cannot be deleted. """
    feedback: bool | Unset = UNSET
    """ Whether the version has feedback. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        node_id = self.node_id

        node_type = self.node_type

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        created = self.created

        created_on_publish = self.created_on_publish

        feedback = self.feedback

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if node_type is not UNSET:
            field_dict["node_type"] = node_type
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if created is not UNSET:
            field_dict["created"] = created
        if created_on_publish is not UNSET:
            field_dict["created_on_publish"] = created_on_publish
        if feedback is not UNSET:
            field_dict["feedback"] = feedback

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        node_id = d.pop("node_id", UNSET)

        node_type = d.pop("node_type", UNSET)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        created = d.pop("created", UNSET)

        created_on_publish = d.pop("created_on_publish", UNSET)

        feedback = d.pop("feedback", UNSET)

        _made = cls(
            id=id,
            node_id=node_id,
            node_type=node_type,
            name=name,
            description=description,
            created=created,
            created_on_publish=created_on_publish,
            feedback=feedback,
        )

        _made.additional_properties = d
        return _made
