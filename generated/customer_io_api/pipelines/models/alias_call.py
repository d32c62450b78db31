from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class AliasCall(Model):
    """Two ids of one person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "previousId": "previous_id",
        "userId": "user_id",
    }

    previous_id: str
    """ Id that the person had before. """
    user_id: str
    """ Id that the person has from now on. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        previous_id = self.previous_id

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "previousId": previous_id,
                "userId": user_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        previous_id = d.pop("previousId")

        user_id = d.pop("userId")

        _made = cls(
            previous_id=previous_id,
            user_id=user_id,
        )

        _made.additional_properties = d
        return _made
