from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_filters import AssetFilters
    from ..models.pagination import Pagination


@_attrs_define(repr=False)
class AssetPageMeta(Model):
    """What a page of files or folders was asked for, and where it stands in the list."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "filters": "filters",
        "pagination": "pagination",
    }

    filters: AssetFilters | Unset = UNSET
    """ Filters of a list of files or folders, as the service took them. """
    pagination: Pagination | Unset = UNSET
    """ Where a page stands in its list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()

        pagination: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pagination, Unset):
            pagination = self.pagination.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if filters is not UNSET:
            field_dict["filters"] = filters
        if pagination is not UNSET:
            field_dict["pagination"] = pagination

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asset_filters import AssetFilters
        from ..models.pagination import Pagination

        d = fields_of(src_dict)
        _filters = d.pop("filters", UNSET)
        filters: AssetFilters | Unset
        if _filters is None or isinstance(_filters, Unset):
            filters = UNSET
        else:
            filters = AssetFilters.from_dict(_filters)

        _pagination = d.pop("pagination", UNSET)
        pagination: Pagination | Unset
        if _pagination is None or isinstance(_pagination, Unset):
            pagination = UNSET
        else:
            pagination = Pagination.from_dict(_pagination)

        _made = cls(
            filters=filters,
            pagination=pagination,
        )

        _made.additional_properties = d
        return _made
