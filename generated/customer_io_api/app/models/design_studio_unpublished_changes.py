from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of


@_attrs_define(repr=False)
class DesignStudioUnpublishedChanges(Model):
    """Whether an email was changed since it was published."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "has_unpublished_changes": "has_unpublished_changes",
    }

    has_unpublished_changes: bool
    """ Whether the email differs from what is published. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        has_unpublished_changes = self.has_unpublished_changes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "has_unpublished_changes": has_unpublished_changes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        has_unpublished_changes = d.pop("has_unpublished_changes")

        _made = cls(
            has_unpublished_changes=has_unpublished_changes,
        )

        _made.additional_properties = d
        return _made
