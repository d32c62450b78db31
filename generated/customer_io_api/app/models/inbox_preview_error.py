from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.inbox_preview_error_type import InboxPreviewErrorType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class InboxPreviewError(Model):
    """Why there is no screenshot."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "message": "message",
    }

    type: InboxPreviewErrorType | Unset = UNSET
    """ Kind of what went wrong with a screenshot. """
    message: str | Unset = UNSET
    """ What went wrong, as text. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type = self.type

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type is not UNSET:
            field_dict["type"] = type
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        type = d.pop("type", UNSET)

        message = d.pop("message", UNSET)

        _made = cls(
            type=type,
            message=message,
        )

        _made.additional_properties = d
        return _made
