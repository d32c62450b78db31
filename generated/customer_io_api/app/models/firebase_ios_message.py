from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.firebase_apple_part import FirebaseApplePart


@_attrs_define(repr=False)
class FirebaseIosMessage(Model):
    """Message for iOS that goes by Firebase."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "apns": "apns",
    }

    apns: FirebaseApplePart
    """ What Firebase hands to Apple's service. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        apns = self.apns.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "apns": apns,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.firebase_apple_part import FirebaseApplePart

        d = fields_of(src_dict)
        apns = FirebaseApplePart.from_dict(d.pop("apns"))

        _made = cls(
            apns=apns,
        )

        _made.additional_properties = d
        return _made
