from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.batch_error import BatchError


@_attrs_define(repr=False)
class BatchAnswer(Model):
    """Outcome of a batch. It is empty when every item is accepted."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "errors": "errors",
    }

    errors: list[BatchError] | Unset = UNSET
    """ One entry for each refused item. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.batch_error import BatchError

        d = fields_of(src_dict)
        _errors = d.pop("errors", UNSET)
        errors: list[BatchError] | Unset = UNSET
        if _errors is not UNSET:
            errors = []
            for errors_item_data in _errors or []:
                errors_item = BatchError.from_dict(errors_item_data)

                errors.append(errors_item)

        _made = cls(
            errors=errors,
        )

        _made.additional_properties = d
        return _made
