from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioVersionRestored(Model):
    """What went back to a saved version."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "version_id": "version_id",
        "restored_node_ids": "restored_node_ids",
    }

    node_id: str
    """ UUID of the email. """
    version_id: str
    """ UUID of the version. """
    restored_node_ids: list[str] | Unset = UNSET
    """ UUID of each email that was put back. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        version_id = self.version_id

        restored_node_ids: list[str] | Unset = UNSET
        if not isinstance(self.restored_node_ids, Unset):
            restored_node_ids = self.restored_node_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "node_id": node_id,
                "version_id": version_id,
            }
        )
        if restored_node_ids is not UNSET:
            field_dict["restored_node_ids"] = restored_node_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        node_id = d.pop("node_id")

        version_id = d.pop("version_id")

        _restored_node_ids = d.pop("restored_node_ids", UNSET)
        restored_node_ids: list[str] | Unset = UNSET
        if _restored_node_ids is not UNSET:
            restored_node_ids = cast(list[str], _restored_node_ids or [])

        _made = cls(
            node_id=node_id,
            version_id=version_id,
            restored_node_ids=restored_node_ids,
        )

        _made.additional_properties = d
        return _made
