from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class SenderUsage(Model):
    """Campaigns and newsletters that use a sender, by number."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "campaigns": "campaigns",
        "sent_newsletters": "sent_newsletters",
        "draft_newsletters": "draft_newsletters",
    }

    campaigns: list[int]
    """ Campaigns that use the sender. """
    sent_newsletters: list[int]
    """ Newsletters that were sent from the sender. """
    draft_newsletters: list[int]
    """ Newsletters in draft that will be sent from the sender. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaigns = self.campaigns

        sent_newsletters = self.sent_newsletters

        draft_newsletters = self.draft_newsletters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "campaigns": campaigns,
                "sent_newsletters": sent_newsletters,
                "draft_newsletters": draft_newsletters,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        campaigns = cast(list[int], d.pop("campaigns", None) or [])

        sent_newsletters = cast(list[int], d.pop("sent_newsletters", None) or [])

        draft_newsletters = cast(list[int], d.pop("draft_newsletters", None) or [])

        _made = cls(
            campaigns=campaigns,
            sent_newsletters=sent_newsletters,
            draft_newsletters=draft_newsletters,
        )

        _made.additional_properties = d
        return _made
