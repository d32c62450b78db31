from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.person_by_cio_id import PersonByCioId
    from ..models.person_by_email import PersonByEmail
    from ..models.person_by_id import PersonById


@_attrs_define(repr=False)
class MergePersons(Model):
    """Merge two people into one and delete the second. It cannot be undone."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "action": "action",
        "primary": "primary",
        "secondary": "secondary",
    }

    type: Literal["person"]
    """ Always `person`. """
    action: Literal["merge"]
    """ Always `merge`. """
    primary: PersonByCioId | PersonByEmail | PersonById
    """ How a person is named, in exactly one way. """
    secondary: PersonByCioId | PersonByEmail | PersonById
    """ How a person is named, in exactly one way. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person_by_email import PersonByEmail
        from ..models.person_by_id import PersonById

        type = self.type

        action = self.action

        primary: dict[str, Any]
        if isinstance(self.primary, PersonById):
            primary = self.primary.to_dict()
        elif isinstance(self.primary, PersonByEmail):
            primary = self.primary.to_dict()
        else:
            primary = self.primary.to_dict()

        secondary: dict[str, Any]
        if isinstance(self.secondary, PersonById):
            secondary = self.secondary.to_dict()
        elif isinstance(self.secondary, PersonByEmail):
            secondary = self.secondary.to_dict()
        else:
            secondary = self.secondary.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "action": action,
                "primary": primary,
                "secondary": secondary,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.person_by_cio_id import PersonByCioId
        from ..models.person_by_email import PersonByEmail
        from ..models.person_by_id import PersonById

        d = fields_of(src_dict)
        type = cast(Literal["person"], d.pop("type"))
        if type != "person":
            raise ValueError("type is not the constant of the contract")

        action = cast(Literal["merge"], d.pop("action"))
        if action != "merge":
            raise ValueError("action is not the constant of the contract")

        def _parse_primary(data: object) -> PersonByCioId | PersonByEmail | PersonById:
            try:
                if not (isinstance(data, dict) and {"id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_person_identifiers_type_0 = PersonById.from_dict(data)

                return componentsschemas_person_identifiers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"email"} <= data.keys()):
                    raise TypeError()
                componentsschemas_person_identifiers_type_1 = PersonByEmail.from_dict(data)

                return componentsschemas_person_identifiers_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"cio_id"} <= data.keys()):
                raise TypeError()
            componentsschemas_person_identifiers_type_2 = PersonByCioId.from_dict(data)

            return componentsschemas_person_identifiers_type_2

        primary = _parse_primary(d.pop("primary"))

        def _parse_secondary(data: object) -> PersonByCioId | PersonByEmail | PersonById:
            try:
                if not (isinstance(data, dict) and {"id"} <= data.keys()):
                    raise TypeError()
                componentsschemas_person_identifiers_type_0 = PersonById.from_dict(data)

                return componentsschemas_person_identifiers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not (isinstance(data, dict) and {"email"} <= data.keys()):
                    raise TypeError()
                componentsschemas_person_identifiers_type_1 = PersonByEmail.from_dict(data)

                return componentsschemas_person_identifiers_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"cio_id"} <= data.keys()):
                raise TypeError()
            componentsschemas_person_identifiers_type_2 = PersonByCioId.from_dict(data)

            return componentsschemas_person_identifiers_type_2

        secondary = _parse_secondary(d.pop("secondary"))

        _made = cls(
            type=type,
            action=action,
            primary=primary,
            secondary=secondary,
        )

        _made.additional_properties = d
        return _made
