from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.asset_folder import AssetFolder


@_attrs_define(repr=False)
class AssetFolderAnswer(Model):
    """One folder of uploaded files."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "folder": "folder",
    }

    folder: AssetFolder
    """ Folder of uploaded files. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        folder = self.folder.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "folder": folder,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_folder import AssetFolder

        d = fields_of(src_dict)
        folder = AssetFolder.from_dict(d.pop("folder"))

        _made = cls(
            folder=folder,
        )

        _made.additional_properties = d
        return _made
