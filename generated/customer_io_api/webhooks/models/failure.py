from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class Failure(Model):
    """Why something went wrong."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "failure_message": "failure_message",
    }

    failure_message: str
    """ Reason, in words of the service or of the provider that should have delivered the message. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        failure_message = self.failure_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "failure_message": failure_message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        failure_message = d.pop("failure_message")

        _made = cls(
            failure_message=failure_message,
        )

        _made.additional_properties = d
        return _made
