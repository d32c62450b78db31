from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_relationship import ObjectRelationship
    from ..models.person_by_cio_id import PersonByCioId
    from ..models.person_by_email import PersonByEmail
    from ..models.person_by_id import PersonById
    from ..models.person_by_phone import PersonByPhone


@_attrs_define(repr=False)
class AddPersonRelationships(Model):
    """Relate a person to objects."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "identifiers": "identifiers",
        "action": "action",
        "cio_relationships": "cio_relationships",
    }

    type: Literal["person"]
    """ Always `person`. """
    identifiers: PersonByCioId | PersonByEmail | PersonById | PersonByPhone
    """ How the person of an action is named, in exactly one way. The workspace's settings say which ways work. """
    action: Literal["add_relationships"]
    """ Always `add_relationships`. """
    cio_relationships: list[ObjectRelationship]
    """ Objects to relate the person to. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person_by_email import PersonByEmail
        from ..models.person_by_id import PersonById
        from ..models.person_by_phone import PersonByPhone

        type = self.type

        identifiers: dict[str, Any]
        if isinstance(self.identifiers, PersonById):
            identifiers = self.identifiers.to_dict()
        elif isinstance(self.identifiers, PersonByEmail):
            identifiers = self.identifiers.to_dict()
        elif isinstance(self.identifiers, PersonByPhone):
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
        from ..models.object_relationship import ObjectRelationship
        from ..models.person_by_cio_id import PersonByCioId
        from ..models.person_by_email import PersonByEmail
        from ..models.person_by_id import PersonById
        from ..models.person_by_phone import PersonByPhone

        d = fields_of(src_dict)
        type = cast(Literal["person"], d.pop("type"))
        if type != "person":
            raise ValueError("type is not the constant of the contract")

        def _parse_identifiers(data: object) -> PersonByCioId | PersonByEmail | PersonById | PersonByPhone:
            try:
                if not (isinstance(data, dict) and {"id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_person_target_type_0 = PersonById.from_dict(data)

                return componentsschemas_person_target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"email"} <= data.keys()):
                    raise TypeError()
                componentsschemas_person_target_type_1 = PersonByEmail.from_dict(data)

                return componentsschemas_person_target_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"phone"} <= data.keys()):
                    raise TypeError()
                componentsschemas_person_target_type_2 = PersonByPhone.from_dict(data)

                return componentsschemas_person_target_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"cio_id"} <= data.keys()):
                raise TypeError()
            componentsschemas_person_target_type_3 = PersonByCioId.from_dict(data)

            return componentsschemas_person_target_type_3

        identifiers = _parse_identifiers(d.pop("identifiers"))

        action = cast(Literal["add_relationships"], d.pop("action"))
        if action != "add_relationships":
            raise ValueError("action is not the constant of the contract")

        cio_relationships: list[ObjectRelationship] = []
        for cio_relationships_item_data in d.pop("cio_relationships", None) or []:
            cio_relationships_item = ObjectRelationship.from_dict(cio_relationships_item_data)

            cio_relationships.append(cio_relationships_item)

        _made = cls(
            type=type,
            identifiers=identifiers,
            action=action,
            cio_relationships=cio_relationships,
        )

        _made.additional_properties = d
        return _made
