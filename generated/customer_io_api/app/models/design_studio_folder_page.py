from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_folder import DesignStudioFolder
    from ..models.design_studio_page_meta import DesignStudioPageMeta


@_attrs_define(repr=False)
class DesignStudioFolderPage(Model):
    """Page of folders."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "folders": "folders",
        "meta": "meta",
    }

    folders: list[DesignStudioFolder]
    """ The folders. """
    meta: DesignStudioPageMeta | Unset = UNSET
    """ What a page was asked for, and where it stands in the list. """
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
        from ..models.design_studio_folder import DesignStudioFolder
        from ..models.design_studio_page_meta import DesignStudioPageMeta

        d = fields_of(src_dict)
        folders: list[DesignStudioFolder] = []
        for folders_item_data in d.pop("folders", None) or []:
            folders_item = DesignStudioFolder.from_dict(folders_item_data)

            folders.append(folders_item)

        _meta = d.pop("meta", UNSET)
        meta: DesignStudioPageMeta | Unset
        if _meta is None or isinstance(_meta, Unset):
            meta = UNSET
        else:
            meta = DesignStudioPageMeta.from_dict(_meta)

        _made = cls(
            folders=folders,
            meta=meta,
        )

        _made.additional_properties = d
        return _made
