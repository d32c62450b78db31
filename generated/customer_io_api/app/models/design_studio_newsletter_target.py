from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class DesignStudioNewsletterTarget(Model):
    """Newsletter as the target of a link."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "newsletter_id": "newsletter_id",
    }

    type: Literal["newsletter"]
    """ Always `newsletter`. """
    newsletter_id: int
    """ Number of the newsletter. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        newsletter_id = self.newsletter_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type,
                "newsletter_id": newsletter_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        type = cast(Literal["newsletter"], d.pop("type"))
        if type != "newsletter":
            raise ValueError("type is not the constant of the contract")

        newsletter_id = d.pop("newsletter_id")

        _made = cls(
            type=type,
            newsletter_id=newsletter_id,
        )

        _made.additional_properties = d
        return _made
