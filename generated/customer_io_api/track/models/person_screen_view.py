from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject
    from ..models.person_by_cio_id import PersonByCioId
    from ..models.person_by_email import PersonByEmail
    from ..models.person_by_id import PersonById
    from ..models.person_by_phone import PersonByPhone


@_attrs_define(repr=False)
class PersonScreenView(Model):
    """Record that a person saw a screen of an app."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "identifiers": "identifiers",
        "action": "action",
        "name": "name",
        "id": "id",
        "timestamp": "timestamp",
        "attributes": "attributes",
    }

    type: Literal["person"]
    """ Always `person`. """
    identifiers: PersonByCioId | PersonByEmail | PersonById | PersonByPhone
    """ How the person of an action is named, in exactly one way. The workspace's settings say which ways work. """
    action: Literal["screen"]
    """ Always `screen`. """
    name: str
    """ Name of the screen, at most 100 bytes. """
    id: str | Unset = UNSET
    """ ULID that names this screen view. The service counts the same one once. """
    timestamp: int | Unset = UNSET
    """ When it happened, in Unix seconds. Left out, it is the time of arrival. """
    attributes: JsonObject | Unset = UNSET
    """ Free-form JSON object. Any names, any JSON values. """
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

        name = self.name

        id = self.id

        timestamp = self.timestamp

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "identifiers": identifiers,
                "action": action,
                "name": name,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        if attributes is not UNSET:
            field_dict["attributes"] = attributes

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject
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

        action = cast(Literal["screen"], d.pop("action"))
        if action != "screen":
            raise ValueError("action is not the constant of the contract")

        name = d.pop("name")

        id = d.pop("id", UNSET)

        timestamp = d.pop("timestamp", UNSET)

        _attributes = d.pop("attributes", UNSET)
        attributes: JsonObject | Unset
        if _attributes is None or isinstance(_attributes, Unset):
            attributes = UNSET
        else:
            attributes = JsonObject.from_dict(_attributes)

        _made = cls(
            type=type,
            identifiers=identifiers,
            action=action,
            name=name,
            id=id,
            timestamp=timestamp,
            attributes=attributes,
        )

        _made.additional_properties = d
        return _made
