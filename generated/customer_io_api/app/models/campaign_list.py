from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.campaign import Campaign


@_attrs_define(repr=False)
class CampaignList(Model):
    """Campaigns of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "campaigns": "campaigns",
    }

    campaigns: list[Campaign]
    """ The campaigns. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        campaigns = []
        for campaigns_item_data in self.campaigns:
            campaigns_item = campaigns_item_data.to_dict()
            campaigns.append(campaigns_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "campaigns": campaigns,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.campaign import Campaign

        d = fields_of(src_dict)
        campaigns: list[Campaign] = []
        for campaigns_item_data in d.pop("campaigns", None) or []:
            campaigns_item = Campaign.from_dict(campaigns_item_data)

            campaigns.append(campaigns_item)

        _made = cls(
            campaigns=campaigns,
        )

        _made.additional_properties = d
        return _made
