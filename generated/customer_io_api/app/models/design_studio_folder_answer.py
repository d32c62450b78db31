from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.design_studio_folder import DesignStudioFolder


@_attrs_define(repr=False)
class DesignStudioFolderAnswer(Model):
    """One folder."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "folder": "folder",
    }

    folder: DesignStudioFolder
    """ Folder of the Design Studio, with emails and components in it. """
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
        from ..models.design_studio_folder import DesignStudioFolder

        d = fields_of(src_dict)
        folder = DesignStudioFolder.from_dict(d.pop("folder"))

        _made = cls(
            folder=folder,
        )

        _made.additional_properties = d
        return _made
