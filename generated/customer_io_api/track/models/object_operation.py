from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.object_by_cio_id import ObjectByCioId
    from ..models.object_by_id import ObjectById


@_attrs_define(repr=False)
class ObjectOperation(Model):
    """Object that an action is done on."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "identifiers": "identifiers",
    }

    type: Literal["object"]
    """ Always `object`. """
    identifiers: ObjectByCioId | ObjectById
    """ How an object is named, in exactly one way. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.object_by_id import ObjectById

        type = self.type

        identifiers: dict[str, Any]
        if isinstance(self.identifiers, ObjectById):
            identifiers = self.identifiers.to_dict()
        else:
            identifiers = self.identifiers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "identifiers": identifiers,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.object_by_cio_id import ObjectByCioId
        from ..models.object_by_id import ObjectById

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

        _made = cls(
            type=type,
            identifiers=identifiers,
        )

        _made.additional_properties = d
        return _made
