from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class BatchError(Model):
    """Why an item of a batch was refused."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "batch_index": "batch_index",
        "reason": "reason",
        "field": "field",
        "message": "message",
    }

    batch_index: int | Unset = UNSET
    """ Position of the item in the batch, from 0. """
    reason: str | Unset = UNSET
    """ Kind of the error, such as `required` or `invalid`. """
    field: str | Unset = UNSET
    """ Field that the error is about. """
    message: str | Unset = UNSET
    """ Error in words. It may repeat values that were sent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        batch_index = self.batch_index

        reason = self.reason

        field = self.field

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if batch_index is not UNSET:
            field_dict["batch_index"] = batch_index
        if reason is not UNSET:
            field_dict["reason"] = reason
        if field is not UNSET:
            field_dict["field"] = field
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        batch_index = d.pop("batch_index", UNSET)

        reason = d.pop("reason", UNSET)

        field = d.pop("field", UNSET)

        message = d.pop("message", UNSET)

        _made = cls(
            batch_index=batch_index,
            reason=reason,
            field=field,
            message=message,
        )

        _made.additional_properties = d
        return _made
