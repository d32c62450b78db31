from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class ExportDownload(Model):
    """Where the file of an export is."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "url": "url",
    }

    url: str
    """ Signed address of the file. It holds for 15 minutes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        url = d.pop("url")

        _made = cls(
            url=url,
        )

        _made.additional_properties = d
        return _made
