from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.export_status import ExportStatus
from ..models.export_type import ExportType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Export(Model):
    """Export of people or deliveries into a file."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "deduplicate_id": "deduplicate_id",
        "type": "type",
        "user_id": "user_id",
        "user_email": "user_email",
        "description": "description",
        "failed": "failed",
        "total": "total",
        "downloads": "downloads",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: int
    """ Number of the export. """
    status: ExportStatus
    """ How far an export is. Its file is there when it is `done`. """
    deduplicate_id: str | Unset = UNSET
    """ Number and time of the last change. It differs after every change of the export. """
    type: ExportType | Unset = UNSET
    """ What an export holds. """
    user_id: int | None | Unset = UNSET
    """ Number of the user who started the export. """
    user_email: None | str | Unset = UNSET
    """ Email address of the user who started the export. """
    description: None | str | Unset = UNSET
    """ What the export holds. """
    failed: bool | Unset = UNSET
    """ Whether the export failed. """
    total: int | Unset = UNSET
    """ How many people or deliveries the file holds. 0 until it is done. """
    downloads: int | Unset = UNSET
    """ How often the file was downloaded. """
    created_at: int | Unset = UNSET
    """ When the export was started, in Unix seconds. """
    updated_at: int | Unset = UNSET
    """ When the export last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status

        deduplicate_id = self.deduplicate_id

        type = self.type

        user_id: int | None | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_email: None | str | Unset
        if isinstance(self.user_email, Unset):
            user_email = UNSET
        else:
            user_email = self.user_email

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        failed = self.failed

        total = self.total

        downloads = self.downloads

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
            }
        )
        if deduplicate_id is not UNSET:
            field_dict["deduplicate_id"] = deduplicate_id
        if type is not UNSET:
            field_dict["type"] = type
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_email is not UNSET:
            field_dict["user_email"] = user_email
        if description is not UNSET:
            field_dict["description"] = description
        if failed is not UNSET:
            field_dict["failed"] = failed
        if total is not UNSET:
            field_dict["total"] = total
        if downloads is not UNSET:
            field_dict["downloads"] = downloads
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        status = d.pop("status")

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        type = d.pop("type", UNSET)

        def _parse_user_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        def _parse_user_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_email = _parse_user_email(d.pop("user_email", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        failed = d.pop("failed", UNSET)

        total = d.pop("total", UNSET)

        downloads = d.pop("downloads", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _made = cls(
            id=id,
            status=status,
            deduplicate_id=deduplicate_id,
            type=type,
            user_id=user_id,
            user_email=user_email,
            description=description,
            failed=failed,
            total=total,
            downloads=downloads,
            created_at=created_at,
            updated_at=updated_at,
        )

        _made.additional_properties = d
        return _made
