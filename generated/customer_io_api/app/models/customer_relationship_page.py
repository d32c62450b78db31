from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_relationship import CustomerRelationship


@_attrs_define(repr=False)
class CustomerRelationshipPage(Model):
    """Page of relationships of one person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "cio_relationships": "cio_relationships",
        "next": "next",
    }

    cio_relationships: list[CustomerRelationship]
    """ The relationships. """
    next: None | str | Unset = UNSET
    """ Cursor of the next page. It is empty or missing at the end. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cio_relationships = []
        for cio_relationships_item_data in self.cio_relationships:
            cio_relationships_item = cio_relationships_item_data.to_dict()
            cio_relationships.append(cio_relationships_item)

        next: None | str | Unset
        if isinstance(self.next, Unset):
            next = UNSET
        else:
            next = self.next

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cio_relationships": cio_relationships,
            }
        )
        if next is not UNSET:
            field_dict["next"] = next

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_relationship import CustomerRelationship

        d = fields_of(src_dict)
        cio_relationships: list[CustomerRelationship] = []
        for cio_relationships_item_data in d.pop("cio_relationships", None) or []:
            cio_relationships_item = CustomerRelationship.from_dict(cio_relationships_item_data)

            cio_relationships.append(cio_relationships_item)

        def _parse_next(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next = _parse_next(d.pop("next", UNSET))

        _made = cls(
            cio_relationships=cio_relationships,
            next=next,
        )

        _made.additional_properties = d
        return _made
