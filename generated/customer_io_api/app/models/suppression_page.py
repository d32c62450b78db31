from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.suppression_category import SuppressionCategory
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.suppression import Suppression


@_attrs_define(repr=False)
class SuppressionPage(Model):
    """Page of the addresses on a domain's suppression list."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "suppressions": "suppressions",
        "category": "category",
        "next": "next",
    }

    suppressions: list[Suppression]
    """ The addresses. """
    category: SuppressionCategory | Unset = UNSET
    """ List of the email provider, as answers name it. """
    next: None | str | Unset = UNSET
    """ Cursor of the next page. It is empty or missing at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        suppressions = []
        for suppressions_item_data in self.suppressions:
            suppressions_item = suppressions_item_data.to_dict()
            suppressions.append(suppressions_item)

        category = self.category

        next: None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "suppressions": suppressions,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.suppression import Suppression

        d = fields_of(src_dict)
        suppressions: list[Suppression] = []
        for suppressions_item_data in d.pop("suppressions", None) or []:
            suppressions_item = Suppression.from_dict(suppressions_item_data)

            suppressions.append(suppressions_item)

        category = d.pop("category", UNSET)

        def _parse_next(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            suppressions=suppressions,
            category=category,
            next=next,
        )

        _made.additional_properties = d
        return _made
