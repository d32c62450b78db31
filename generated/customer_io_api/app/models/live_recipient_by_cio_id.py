from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class LiveRecipientByCioId(Model):
    """Person by the id that the service gave them."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "internal": "internal",
    }

    internal: str
    """ The `cio_id` of the person, with `cio_` before it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        internal = self.internal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "internal": internal,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        internal = d.pop("internal")

        _made = cls(
            internal=internal,
        )

        _made.additional_properties = d
        return _made
