from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class TriggerErrorPage(Model):
    """Page of what was wrong with the people of a trigger."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "errors": "errors",
        "next": "next",
    }

    errors: list[str]
    """ The errors, each with the number of its entry in front. """
    next: int | None | str | Unset = UNSET
    """ Offset of the next page; an older document has it as text. It is missing or null at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        errors = self.errors

        next: int | None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errors": errors,
            }
        )
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        errors = cast(list[str], d.pop("errors", None) or [])

        def _parse_next(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            errors=errors,
            next=next,
        )

        _made.additional_properties = d
        return _made
