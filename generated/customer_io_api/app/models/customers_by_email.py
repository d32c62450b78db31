from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers


@_attrs_define(repr=False)
class CustomersByEmail(Model):
    """People with one email address."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "results": "results",
    }

    results: list[CustomerIdentifiers]
    """ The people; none is an empty list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "results": results,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_identifiers import CustomerIdentifiers

        d = fields_of(src_dict)
        results: list[CustomerIdentifiers] = []
        for results_item_data in d.pop("results", None) or []:
            results_item = CustomerIdentifiers.from_dict(results_item_data)

            results.append(results_item)

        _made = cls(
            results=results,
        )

        _made.additional_properties = d
        return _made
