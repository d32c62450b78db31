from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class MessageRecipientByCioId(Model):
    """Person by the id that the service gave them."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "cio_id": "cio_id",
    }

    cio_id: str
    """ The `cio_id` of the person, without `cio_` before it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cio_id = self.cio_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cio_id": cio_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        cio_id = d.pop("cio_id")

        _made = cls(
            cio_id=cio_id,
        )

        _made.additional_properties = d
        return _made
