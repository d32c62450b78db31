from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DesignStudioCounts(Model):
    """Number of findings by severity."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "warning": "warning",
        "tip": "tip",
    }

    error: int | Unset = UNSET
    """ Number of errors. """
    warning: int | Unset = UNSET
    """ Number of warnings. """
    tip: int | Unset = UNSET
    """ Number of tips. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        warning = self.warning

        tip = self.tip

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error
        if warning is not UNSET:
            field_dict["warning"] = warning
        if tip is not UNSET:
            field_dict["tip"] = tip

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        error = d.pop("error", UNSET)

        warning = d.pop("warning", UNSET)

        tip = d.pop("tip", UNSET)

        _made = cls(
            error=error,
            warning=warning,
            tip=tip,
        )

        _made.additional_properties = d
        return _made
