from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Pagination(Model):
    """Where a page stands in its list."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "page": "page",
        "total": "total",
    }

    limit: int | Unset = UNSET
    """ The most entries on a page. """
    page: int | Unset = UNSET
    """ Number of the page, from 1. """
    total: int | Unset = UNSET
    """ How many entries the whole list has. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        limit = self.limit

        page = self.page

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if limit is not UNSET:
            field_dict["limit"] = limit
        if page is not UNSET:
            field_dict["page"] = page
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        limit = d.pop("limit", UNSET)

        page = d.pop("page", UNSET)

        total = d.pop("total", UNSET)

        _made = cls(
            limit=limit,
            page=page,
            total=total,
        )

        _made.additional_properties = d
        return _made
