from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioTransformer(Model):
    """One step, with its own options beside the switch. Most options are on at first."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
    }

    enabled: bool | Unset = UNSET
    """ Whether the step runs. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        enabled = d.pop("enabled", UNSET)

        _made = cls(
            enabled=enabled,
        )

        _made.additional_properties = d
        return _made
