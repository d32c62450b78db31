from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.recipient_attribute_equals import RecipientAttributeEquals
    from ..models.recipient_attribute_exists import RecipientAttributeExists


@_attrs_define(repr=False)
class RecipientAttribute(Model):
    """Condition on one attribute."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "attribute": "attribute",
    }

    attribute: RecipientAttributeEquals | RecipientAttributeExists
    """ Comparison with one attribute. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.recipient_attribute_equals import RecipientAttributeEquals

        attribute: dict[str, Any]
        if isinstance(self.attribute, RecipientAttributeEquals):
            attribute = self.attribute.to_dict()
        else:
            attribute = self.attribute.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attribute": attribute,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.recipient_attribute_equals import RecipientAttributeEquals
        from ..models.recipient_attribute_exists import RecipientAttributeExists

        d = fields_of(src_dict)

        def _parse_attribute(data: object) -> RecipientAttributeEquals | RecipientAttributeExists:
            try:
                if not (isinstance(data, dict) and {"field", "operator", "value"} <= data.keys()):
                    raise TypeError()
                componentsschemas_recipient_attribute_condition_type_0 = RecipientAttributeEquals.from_dict(data)

                return componentsschemas_recipient_attribute_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not (isinstance(data, dict) and {"field", "operator"} <= data.keys()):
                raise TypeError()
            componentsschemas_recipient_attribute_condition_type_1 = RecipientAttributeExists.from_dict(data)

            return componentsschemas_recipient_attribute_condition_type_1

        attribute = _parse_attribute(d.pop("attribute"))

        _made = cls(
            attribute=attribute,
        )

        _made.additional_properties = d
        return _made
