from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class AliasItem(Model):
    """Two ids of one person, in a batch. The API document does not list this kind among those of a batch."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "previousId": "previous_id",
        "userId": "user_id",
        "type": "type",
    }

    previous_id: str
    """ Id that the person had before. """
    user_id: str
    """ Id that the person has from now on. """
    type: Literal["alias"]
    """ Always `alias`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        previous_id = self.previous_id

        user_id = self.user_id

        type = self.type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "previousId": previous_id,
                "userId": user_id,
                "type": type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        previous_id = d.pop("previousId")

        user_id = d.pop("userId")

        type = cast(Literal["alias"], d.pop("type"))
        if type != "alias":
            raise ValueError("type is not the constant of the contract")

        _made = cls(
            previous_id=previous_id,
            user_id=user_id,
            type=type,
        )

        _made.additional_properties = d
        return _made
