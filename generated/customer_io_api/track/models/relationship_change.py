from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.relationship_action import RelationshipAction

if TYPE_CHECKING:
    from ..models.object_relationship import ObjectRelationship


@_attrs_define(repr=False)
class RelationshipChange(Model):
    """Relationships of the person to objects, to add or to remove."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "relationships": "relationships",
    }

    action: RelationshipAction
    """ Whether the relationships listed are added or removed. """
    relationships: list[ObjectRelationship]
    """ Objects that the person is related to. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        relationships = []
        for relationships_item_data in self.relationships:
            relationships_item = relationships_item_data.to_dict()
            relationships.append(relationships_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "relationships": relationships,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_relationship import ObjectRelationship

        d = fields_of(src_dict)
        action = d.pop("action")

        relationships: list[ObjectRelationship] = []
        for relationships_item_data in d.pop("relationships", None) or []:
            relationships_item = ObjectRelationship.from_dict(relationships_item_data)

            relationships.append(relationships_item)

        _made = cls(
            action=action,
            relationships=relationships,
        )

        _made.additional_properties = d
        return _made
