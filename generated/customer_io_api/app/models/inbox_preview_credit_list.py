from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.inbox_preview_credits import InboxPreviewCredits


@_attrs_define(repr=False)
class InboxPreviewCreditList(Model):
    """Credits for screenshots."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "credits": "credits",
    }

    credits: list[InboxPreviewCredits]
    """ The credits, by where they are from. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credits = []
        for credits_item_data in self.credits:
            credits_item = credits_item_data.to_dict()
            credits.append(credits_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "credits": credits,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.inbox_preview_credits import InboxPreviewCredits

        d = fields_of(src_dict)
        credits: list[InboxPreviewCredits] = []
        for credits_item_data in d.pop("credits", None) or []:
            credits_item = InboxPreviewCredits.from_dict(credits_item_data)

            credits.append(credits_item)

        _made = cls(
            credits=credits,
        )

        _made.additional_properties = d
        return _made
