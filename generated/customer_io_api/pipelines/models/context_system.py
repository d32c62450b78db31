from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ContextSystem(Model):
    """Operating system of the device."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "version": "version",
    }

    name: str | Unset = UNSET
    """ Name of the operating system. """
    version: str | Unset = UNSET
    """ Version of the operating system. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name", UNSET)

        version = d.pop("version", UNSET)

        _made = cls(
            name=name,
            version=version,
        )

        _made.additional_properties = d
        return _made
