from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset import Asset
    from ..models.asset_page_meta import AssetPageMeta


@_attrs_define(repr=False)
class AssetPage(Model):
    """Page of uploaded files."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "assets": "assets",
        "meta": "meta",
    }

    assets: list[Asset]
    """ The files. """
    meta: AssetPageMeta | Unset = UNSET
    """ What a page of files or folders was asked for, and where it stands in the list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assets = []
        for assets_item_data in self.assets:
            assets_item = assets_item_data.to_dict()
            assets.append(assets_item)

        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assets": assets,
            }
        )
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset import Asset
        from ..models.asset_page_meta import AssetPageMeta

        d = fields_of(src_dict)
        assets: list[Asset] = []
        for assets_item_data in d.pop("assets", None) or []:
            assets_item = Asset.from_dict(assets_item_data)

            assets.append(assets_item)

        _meta = d.pop("meta", UNSET)
        meta: AssetPageMeta | Unset
        if _meta is None or isinstance(_meta, Unset):
            meta = UNSET
        else:
            meta = AssetPageMeta.from_dict(_meta)

        _made = cls(
            assets=assets,
            meta=meta,
        )

        _made.additional_properties = d
        return _made
