from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, File, Unset


@_attrs_define(repr=False)
class UploadAsset(Model):
    """File to upload."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "name": "name",
        "parent_folder_id": "parent_folder_id",
    }

    file: File
    """ The file, as a path, an open binary file or bytes. At most 2 MB and 4096 pixels on a side; BMP, JPEG, PNG,
    GIF or PDF. """
    name: str | Unset = UNSET
    """ Name of the file. Left out, it is the name of the uploaded file. """
    parent_folder_id: int | None | Unset = UNSET
    """ Number of the folder to put it in. Null, 0 or left out, it is the root. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        file = self.file

        name = self.name

        parent_folder_id: int | None | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "file": file,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        file = d.pop("file")

        name = d.pop("name", UNSET)

        def _parse_parent_folder_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        _made = cls(
            file=file,
            name=name,
            parent_folder_id=parent_folder_id,
        )

        _made.additional_properties = d
        return _made
