from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers


@_attrs_define(repr=False)
class SegmentMembershipPage(Model):
    """Page of people in a segment."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "identifiers": "identifiers",
        "segment_id": "segment_id",
        "ids": "ids",
        "next": "next",
    }

    identifiers: list[CustomerIdentifiers]
    """ Identifiers of each person on the page. """
    segment_id: int | Unset = UNSET
    """ Number of the segment. """
    ids: list[str] | Unset = UNSET
    """ The `id` of each person on the page; empty text for a person without one. """
    next: None | str | Unset = UNSET
    """ Cursor of the next page. It is empty or missing at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        identifiers = []
        for identifiers_item_data in self.identifiers:
            identifiers_item = identifiers_item_data.to_dict()
            identifiers.append(identifiers_item)

        segment_id = self.segment_id

        ids: list[str] | Unset = UNSET
        if not isinstance(self.ids, Unset):
            ids = self.ids

        next: None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identifiers": identifiers,
            }
        )
        if segment_id is not UNSET:
            field_dict["segment_id"] = segment_id
        if ids is not UNSET:
            field_dict["ids"] = ids
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_identifiers import CustomerIdentifiers

        d = fields_of(src_dict)
        identifiers: list[CustomerIdentifiers] = []
        for identifiers_item_data in d.pop("identifiers", None) or []:
            identifiers_item = CustomerIdentifiers.from_dict(identifiers_item_data)

            identifiers.append(identifiers_item)

        segment_id = d.pop("segment_id", UNSET)

        _ids = d.pop("ids", UNSET)
        ids: list[str] | Unset = UNSET
        if _ids is not UNSET:
            ids = cast(list[str], _ids or [])

        def _parse_next(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            identifiers=identifiers,
            segment_id=segment_id,
            ids=ids,
            next=next,
        )

        _made.additional_properties = d
        return _made
