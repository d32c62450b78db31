from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AppleCriticalSound(Model):
    """Sound of a critical push."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "critical": "critical",
        "name": "name",
        "volume": "volume",
    }

    critical: int | Unset = UNSET
    """ 1 makes it critical. """
    name: str | Unset = UNSET
    """ File of the sound in the app, or `default`. """
    volume: float | Unset = UNSET
    """ How loud it is, from 0 to 1. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        critical = self.critical

        name = self.name

        volume = self.volume

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if critical is not UNSET:
            field_dict["critical"] = critical
        if name is not UNSET:
            field_dict["name"] = name
        if volume is not UNSET:
            field_dict["volume"] = volume

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        critical = d.pop("critical", UNSET)

        name = d.pop("name", UNSET)

        volume = d.pop("volume", UNSET)

        _made = cls(
            critical=critical,
            name=name,
            volume=volume,
        )

        _made.additional_properties = d
        return _made
