from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.asset import Asset


@_attrs_define(repr=False)
class AssetAnswer(Model):
    """One uploaded file."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "asset": "asset",
    }

    asset: Asset
    """ Uploaded file, as an image or a PDF. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset = self.asset.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "asset": asset,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset import Asset

        d = fields_of(src_dict)
        asset = Asset.from_dict(d.pop("asset"))

        _made = cls(
            asset=asset,
        )

        _made.additional_properties = d
        return _made
