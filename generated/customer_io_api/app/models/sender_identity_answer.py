from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.sender_identity import SenderIdentity


@_attrs_define(repr=False)
class SenderIdentityAnswer(Model):
    """One sender."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "sender_identity": "sender_identity",
    }

    sender_identity: SenderIdentity
    """ Address or number that messages come from. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sender_identity = self.sender_identity.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sender_identity": sender_identity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sender_identity import SenderIdentity

        d = fields_of(src_dict)
        sender_identity = SenderIdentity.from_dict(d.pop("sender_identity"))

        _made = cls(
            sender_identity=sender_identity,
        )

        _made.additional_properties = d
        return _made
