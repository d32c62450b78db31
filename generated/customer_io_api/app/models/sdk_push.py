from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.sdk_push_content import SdkPushContent


@_attrs_define(repr=False)
class SdkPush(Model):
    """Part of the payload that Customer.io's SDK reads."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "push": "push",
    }

    push: SdkPushContent
    """ Content of a push that Customer.io's SDK reads. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        push = self.push.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "push": push,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.sdk_push_content import SdkPushContent

        d = fields_of(src_dict)
        push = SdkPushContent.from_dict(d.pop("push"))

        _made = cls(
            push=push,
        )

        _made.additional_properties = d
        return _made
