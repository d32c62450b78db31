from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.export import Export


@_attrs_define(repr=False)
class ExportList(Model):
    """Exports of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "exports": "exports",
    }

    exports: list[Export]
    """ The exports. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        exports = []
        for exports_item_data in self.exports:
            exports_item = exports_item_data.to_dict()
            exports.append(exports_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "exports": exports,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.export import Export

        d = fields_of(src_dict)
        exports: list[Export] = []
        for exports_item_data in d.pop("exports", None) or []:
            exports_item = Export.from_dict(exports_item_data)

            exports.append(exports_item)

        _made = cls(
            exports=exports,
        )

        _made.additional_properties = d
        return _made
