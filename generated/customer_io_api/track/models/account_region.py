from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.region_name import RegionName
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AccountRegion(Model):
    """Region of an account."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "region": "region",
        "environment_id": "environment_id",
    }

    url: str
    """ Address of the Track API in the account's region. """
    region: RegionName
    """ Region of an account. """
    environment_id: int | Unset = UNSET
    """ Number of the workspace that the keys belong to. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        region = self.region

        environment_id = self.environment_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "url": url,
                "region": region,
            }
        )
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        url = d.pop("url")

        region = d.pop("region")

        environment_id = d.pop("environment_id", UNSET)

        _made = cls(
            url=url,
            region=region,
            environment_id=environment_id,
        )

        _made.additional_properties = d
        return _made
