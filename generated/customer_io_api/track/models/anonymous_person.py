from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class AnonymousPerson(Model):
    """Person who is not known yet."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "anonymous_id": "anonymous_id",
    }

    anonymous_id: str
    """ Anonymous id that an identify call can claim later. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        anonymous_id = self.anonymous_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "anonymous_id": anonymous_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        anonymous_id = d.pop("anonymous_id")

        _made = cls(
            anonymous_id=anonymous_id,
        )

        _made.additional_properties = d
        return _made
