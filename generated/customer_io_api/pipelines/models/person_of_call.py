from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class PersonOfCall(Model):
    """Person that a call is about. One of the two ids is needed."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "userId": "user_id",
        "anonymousId": "anonymous_id",
    }

    user_id: str | Unset = UNSET
    """ Id of the person. """
    anonymous_id: str | Unset = UNSET
    """ Id of somebody who is not known yet. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        anonymous_id = self.anonymous_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if anonymous_id is not UNSET:
            field_dict["anonymousId"] = anonymous_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        user_id = d.pop("userId", UNSET)

        anonymous_id = d.pop("anonymousId", UNSET)

        _made = cls(
            user_id=user_id,
            anonymous_id=anonymous_id,
        )

        _made.additional_properties = d
        return _made
