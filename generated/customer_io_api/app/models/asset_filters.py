from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AssetFilters(Model):
    """Filters of a list of files or folders, as the service took them."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "direct_descendants_only": "direct_descendants_only",
        "parent_folder_id": "parent_folder_id",
    }

    direct_descendants_only: bool | Unset = UNSET
    """ Whether only what lies directly in the folder is listed. """
    parent_folder_id: int | None | Unset = UNSET
    """ Number of the folder that is listed. Null without one. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        direct_descendants_only = self.direct_descendants_only

        parent_folder_id: int | None | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if direct_descendants_only is not UNSET:
            field_dict["direct_descendants_only"] = direct_descendants_only
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        direct_descendants_only = d.pop("direct_descendants_only", UNSET)

        def _parse_parent_folder_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        _made = cls(
            direct_descendants_only=direct_descendants_only,
            parent_folder_id=parent_folder_id,
        )

        _made.additional_properties = d
        return _made
