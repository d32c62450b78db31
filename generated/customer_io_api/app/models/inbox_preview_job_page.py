from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inbox_preview_job import InboxPreviewJob
    from ..models.inbox_preview_job_meta import InboxPreviewJobMeta


@_attrs_define(repr=False)
class InboxPreviewJobPage(Model):
    """Page of runs of screenshots."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "preview_jobs": "preview_jobs",
        "meta": "meta",
    }

    preview_jobs: list[InboxPreviewJob]
    """ The runs. """
    meta: InboxPreviewJobMeta | Unset = UNSET
    """ Where a page of runs stands in the list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        preview_jobs = []
        for preview_jobs_item_data in self.preview_jobs:
            preview_jobs_item = preview_jobs_item_data.to_dict()
            preview_jobs.append(preview_jobs_item)

        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "preview_jobs": preview_jobs,
            }
        )
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.inbox_preview_job import InboxPreviewJob
        from ..models.inbox_preview_job_meta import InboxPreviewJobMeta

        d = fields_of(src_dict)
        preview_jobs: list[InboxPreviewJob] = []
        for preview_jobs_item_data in d.pop("preview_jobs", None) or []:
            preview_jobs_item = InboxPreviewJob.from_dict(preview_jobs_item_data)

            preview_jobs.append(preview_jobs_item)

        _meta = d.pop("meta", UNSET)
        meta: InboxPreviewJobMeta | Unset
        if _meta is None or isinstance(_meta, Unset):
            meta = UNSET
        else:
            meta = InboxPreviewJobMeta.from_dict(_meta)

        _made = cls(
            preview_jobs=preview_jobs,
            meta=meta,
        )

        _made.additional_properties = d
        return _made
