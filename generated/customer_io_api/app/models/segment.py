from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.segment_state import SegmentState
from ..models.segment_type import SegmentType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Segment(Model):
    """Segment of people."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "deduplicate_id": "deduplicate_id",
        "description": "description",
        "state": "state",
        "progress": "progress",
        "type": "type",
        "tags": "tags",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: int
    """ Number of the segment. """
    name: str
    """ Name of the segment. """
    deduplicate_id: str | Unset = UNSET
    """ Number and time of the last change. It differs after every change of the segment. """
    description: str | Unset = UNSET
    """ What the segment is for. """
    state: SegmentState | Unset = UNSET
    """ How far the service is in building a segment. First come the conditions on events (`events_queued`,
    `events`), then those on attributes (`build_queued`, `build`); `finished` means that it can be used. """
    progress: int | None | Unset = UNSET
    """ Percent that is built. Null when it is finished. """
    type: SegmentType | Unset = UNSET
    """ Whether people are put in by conditions (dynamic) or by hand (manual). """
    tags: list[str] | Unset = UNSET
    """ Tags of the segment. """
    created_at: int | Unset = UNSET
    """ When the segment was made, in Unix seconds. """
    updated_at: int | Unset = UNSET
    """ When the segment was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        deduplicate_id = self.deduplicate_id

        description = self.description

        state = self.state

        progress: int | None | Unset
        if isinstance(self.progress, Unset):
            progress = UNSET
        else:
            progress = self.progress

        type = self.type

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if deduplicate_id is not UNSET:
            field_dict["deduplicate_id"] = deduplicate_id
        if description is not UNSET:
            field_dict["description"] = description
        if state is not UNSET:
            field_dict["state"] = state
        if progress is not UNSET:
            field_dict["progress"] = progress
        if type is not UNSET:
            field_dict["type"] = type
        if tags is not UNSET:
            field_dict["tags"] = tags
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        description = d.pop("description", UNSET)

        state = d.pop("state", UNSET)

        def _parse_progress(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        progress = _parse_progress(d.pop("progress", UNSET))

        type = d.pop("type", UNSET)

        _tags = d.pop("tags", UNSET)
        tags: list[str] | Unset = UNSET
        if _tags is not UNSET:
            tags = cast(list[str], _tags or [])

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _made = cls(
            id=id,
            name=name,
            deduplicate_id=deduplicate_id,
            description=description,
            state=state,
            progress=progress,
            type=type,
            tags=tags,
            created_at=created_at,
            updated_at=updated_at,
        )

        _made.additional_properties = d
        return _made
