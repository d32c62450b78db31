from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inbox_preview_job_pagination import InboxPreviewJobPagination


@_attrs_define(repr=False)
class InboxPreviewJobMeta(Model):
    """Where a page of runs stands in the list."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "pagination": "pagination",
    }

    pagination: InboxPreviewJobPagination | Unset = UNSET
    """ Cursor of a list of runs. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pagination: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pagination, Unset):
            pagination = self.pagination.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pagination is not UNSET:
            field_dict["pagination"] = pagination

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.inbox_preview_job_pagination import InboxPreviewJobPagination

        d = fields_of(src_dict)
        _pagination = d.pop("pagination", UNSET)
        pagination: InboxPreviewJobPagination | Unset
        if _pagination is None or isinstance(_pagination, Unset):
            pagination = UNSET
        else:
            pagination = InboxPreviewJobPagination.from_dict(_pagination)

        _made = cls(
            pagination=pagination,
        )

        _made.additional_properties = d
        return _made
