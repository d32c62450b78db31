from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.import_ import Import


@_attrs_define(repr=False)
class ImportAnswer(Model):
    """One import."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "import": "import_",
    }

    import_: Import
    """ Import of a file, and how far it is. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        import_ = self.import_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "import": import_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.import_ import Import

        d = fields_of(src_dict)
        import_ = Import.from_dict(d.pop("import"))

        _made = cls(
            import_=import_,
        )

        _made.additional_properties = d
        return _made
