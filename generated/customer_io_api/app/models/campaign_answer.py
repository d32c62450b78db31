from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.campaign import Campaign


@_attrs_define(repr=False)
class CampaignAnswer(Model):
    """One campaign."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "campaign": "campaign",
    }

    campaign: Campaign
    """ Campaign. Which fields there are depends on its `type`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaign = self.campaign.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "campaign": campaign,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.campaign import Campaign

        d = fields_of(src_dict)
        campaign = Campaign.from_dict(d.pop("campaign"))

        _made = cls(
            campaign=campaign,
        )

        _made.additional_properties = d
        return _made
