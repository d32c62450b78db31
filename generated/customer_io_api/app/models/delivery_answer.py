from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.delivery import Delivery


@_attrs_define(repr=False)
class DeliveryAnswer(Model):
    """One delivery."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "message": "message",
    }

    message: Delivery
    """ One message to one person. Of the numbers of parents only the real ones are filled; a transactional message
    fills none. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.delivery import Delivery

        d = fields_of(src_dict)
        message = Delivery.from_dict(d.pop("message"))

        _made = cls(
            message=message,
        )

        _made.additional_properties = d
        return _made
