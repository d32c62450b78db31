from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.export import Export


@_attrs_define(repr=False)
class ExportAnswer(Model):
    """One export."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "export": "export",
    }

    export: Export
    """ Export of people or deliveries into a file. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        export = self.export.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "export": export,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.export import Export

        d = fields_of(src_dict)
        export = Export.from_dict(d.pop("export"))

        _made = cls(
            export=export,
        )

        _made.additional_properties = d
        return _made
