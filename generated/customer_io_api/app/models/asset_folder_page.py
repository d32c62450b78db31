from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_folder import AssetFolder
    from ..models.asset_page_meta import AssetPageMeta


@_attrs_define(repr=False)
class AssetFolderPage(Model):
    """Page of folders of uploaded files."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "folders": "folders",
        "meta": "meta",
    }

    folders: list[AssetFolder]
    """ The folders. """
    meta: AssetPageMeta | Unset = UNSET
    """ What a page of files or folders was asked for, and where it stands in the list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        folders = []
        for folders_item_data in self.folders:
            folders_item = folders_item_data.to_dict()
            folders.append(folders_item)

        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "folders": folders,
            }
        )
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_folder import AssetFolder
        from ..models.asset_page_meta import AssetPageMeta

        d = fields_of(src_dict)
        folders: list[AssetFolder] = []
        for folders_item_data in d.pop("folders", None) or []:
            folders_item = AssetFolder.from_dict(folders_item_data)

            folders.append(folders_item)

        _meta = d.pop("meta", UNSET)
        meta: AssetPageMeta | Unset
        if _meta is None or isinstance(_meta, Unset):
            meta = UNSET
        else:
            meta = AssetPageMeta.from_dict(_meta)

        _made = cls(
            folders=folders,
            meta=meta,
        )

        _made.additional_properties = d
        return _made
