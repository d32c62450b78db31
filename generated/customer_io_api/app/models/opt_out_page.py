from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.opted_out_person import OptedOutPerson


@_attrs_define(repr=False)
class OptOutPage(Model):
    """Page of people who opted out of a sender."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "optouts": "optouts",
        "next": "next",
    }

    optouts: list[OptedOutPerson]
    """ The people. """
    next: None | str | Unset = UNSET
    """ Cursor of the next page. It is empty or missing at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        optouts = []
        for optouts_item_data in self.optouts:
            optouts_item = optouts_item_data.to_dict()
            optouts.append(optouts_item)

        next: None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optouts": optouts,
            }
        )
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.opted_out_person import OptedOutPerson

        d = fields_of(src_dict)
        optouts: list[OptedOutPerson] = []
        for optouts_item_data in d.pop("optouts", None) or []:
            optouts_item = OptedOutPerson.from_dict(optouts_item_data)

            optouts.append(optouts_item)

        def _parse_next(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            optouts=optouts,
            next=next,
        )

        _made.additional_properties = d
        return _made
