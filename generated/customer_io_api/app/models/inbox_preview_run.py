from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inbox_preview import InboxPreview


@_attrs_define(repr=False)
class InboxPreviewRun(Model):
    """Run of screenshots."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "run_id": "run_id",
        "name": "name",
        "client_ids": "client_ids",
        "is_processed": "is_processed",
        "total_previews_requested": "total_previews_requested",
        "total_previews_ready": "total_previews_ready",
        "total_previews_cached": "total_previews_cached",
        "total_previews_succeeded": "total_previews_succeeded",
        "total_previews_bounced": "total_previews_bounced",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "previews": "previews",
    }

    run_id: int
    """ Number of the run. """
    name: None | str | Unset = UNSET
    """ Name of the run. Null without one. """
    client_ids: list[str] | Unset = UNSET
    """ Ids of the mail programs. """
    is_processed: bool | Unset = UNSET
    """ Whether the run is over. """
    total_previews_requested: int | Unset = UNSET
    """ How many screenshots were asked for. """
    total_previews_ready: int | Unset = UNSET
    """ How many screenshots are ready. """
    total_previews_cached: int | Unset = UNSET
    """ How many screenshots were there from an earlier run. """
    total_previews_succeeded: int | Unset = UNSET
    """ How many screenshots succeeded. """
    total_previews_bounced: int | Unset = UNSET
    """ How many screenshots bounced. """
    created_at: int | Unset = UNSET
    """ When the run was made, in Unix seconds. """
    updated_at: int | Unset = UNSET
    """ When the run last changed, in Unix seconds. """
    previews: list[InboxPreview] | Unset = UNSET
    """ The screenshots. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        client_ids: list[str] | Unset = UNSET
        if not isinstance(self.client_ids, Unset):
            client_ids = self.client_ids

        is_processed = self.is_processed

        total_previews_requested = self.total_previews_requested

        total_previews_ready = self.total_previews_ready

        total_previews_cached = self.total_previews_cached

        total_previews_succeeded = self.total_previews_succeeded

        total_previews_bounced = self.total_previews_bounced

        created_at = self.created_at

        updated_at = self.updated_at

        previews: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.previews, Unset):
            previews = []
            for previews_item_data in self.previews:
                previews_item = previews_item_data.to_dict()
                previews.append(previews_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "run_id": run_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if client_ids is not UNSET:
            field_dict["client_ids"] = client_ids
        if is_processed is not UNSET:
            field_dict["is_processed"] = is_processed
        if total_previews_requested is not UNSET:
            field_dict["total_previews_requested"] = total_previews_requested
        if total_previews_ready is not UNSET:
            field_dict["total_previews_ready"] = total_previews_ready
        if total_previews_cached is not UNSET:
            field_dict["total_previews_cached"] = total_previews_cached
        if total_previews_succeeded is not UNSET:
            field_dict["total_previews_succeeded"] = total_previews_succeeded
        if total_previews_bounced is not UNSET:
            field_dict["total_previews_bounced"] = total_previews_bounced
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if previews is not UNSET:
            field_dict["previews"] = previews

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.inbox_preview import InboxPreview

        d = fields_of(src_dict)
        run_id = d.pop("run_id")

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        _client_ids = d.pop("client_ids", UNSET)
        client_ids: list[str] | Unset = UNSET
        if _client_ids is not UNSET:
            client_ids = cast(list[str], _client_ids or [])

        is_processed = d.pop("is_processed", UNSET)

        total_previews_requested = d.pop("total_previews_requested", UNSET)

        total_previews_ready = d.pop("total_previews_ready", UNSET)

        total_previews_cached = d.pop("total_previews_cached", UNSET)

        total_previews_succeeded = d.pop("total_previews_succeeded", UNSET)

        total_previews_bounced = d.pop("total_previews_bounced", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _previews = d.pop("previews", UNSET)
        previews: list[InboxPreview] | Unset = UNSET
        if _previews is not UNSET:
            previews = []
            for previews_item_data in _previews or []:
                previews_item = InboxPreview.from_dict(previews_item_data)

                previews.append(previews_item)

        _made = cls(
            run_id=run_id,
            name=name,
            client_ids=client_ids,
            is_processed=is_processed,
            total_previews_requested=total_previews_requested,
            total_previews_ready=total_previews_ready,
            total_previews_cached=total_previews_cached,
            total_previews_succeeded=total_previews_succeeded,
            total_previews_bounced=total_previews_bounced,
            created_at=created_at,
            updated_at=updated_at,
            previews=previews,
        )

        _made.additional_properties = d
        return _made
