from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_by_cio_id import ObjectByCioId
    from ..models.object_by_id import ObjectById
    from ..models.person_relationship import PersonRelationship


@_attrs_define(repr=False)
class AddObjectRelationships(Model):
    """Relate an object to people."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "identifiers": "identifiers",
        "action": "action",
        "cio_relationships": "cio_relationships",
    }

    type: Literal["object"]
    """ Always `object`. """
    identifiers: ObjectByCioId | ObjectById
    """ How an object is named, in exactly one way. """
    action: Literal["add_relationships"]
    """ Always `add_relationships`. """
    cio_relationships: list[PersonRelationship]
    """ People to relate the object to. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.object_by_id import ObjectById

        type = self.type

        identifiers: dict[str, Any]
        if isinstance(self.identifiers, ObjectById):
            identifiers = self.identifiers.to_dict()
        else:
            identifiers = self.identifiers.to_dict()

        action = self.action

        cio_relationships = []
        for cio_relationships_item_data in self.cio_relationships:
            cio_relationships_item = cio_relationships_item_data.to_dict()
            cio_relationships.append(cio_relationships_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "identifiers": identifiers,
                "action": action,
                "cio_relationships": cio_relationships,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_by_cio_id import ObjectByCioId
        from ..models.object_by_id import ObjectById
        from ..models.person_relationship import PersonRelationship

        d = fields_of(src_dict)
        type = cast(Literal["object"], d.pop("type"))
        if type != "object":
            raise ValueError("type is not the constant of the contract")

        def _parse_identifiers(data: object) -> ObjectByCioId | ObjectById:
            try:
                if not (isinstance(data, dict) and {"object_type_id", "object_id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_object_identifiers_type_0 = ObjectById.from_dict(data)

                return componentsschemas_object_identifiers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"cio_object_id"} <= data.keys()):
                raise TypeError()
            componentsschemas_object_identifiers_type_1 = ObjectByCioId.from_dict(data)

            return componentsschemas_object_identifiers_type_1

        identifiers = _parse_identifiers(d.pop("identifiers"))

        action = cast(Literal["add_relationships"], d.pop("action"))
        if action != "add_relationships":
            raise ValueError("action is not the constant of the contract")

        cio_relationships: list[PersonRelationship] = []
        for cio_relationships_item_data in d.pop("cio_relationships", None) or []:
            cio_relationships_item = PersonRelationship.from_dict(cio_relationships_item_data)

            cio_relationships.append(cio_relationships_item)

        _made = cls(
            type=type,
            identifiers=identifiers,
            action=action,
            cio_relationships=cio_relationships,
        )

        _made.additional_properties = d
        return _made
