from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.import_identifier import ImportIdentifier
from ..models.import_rows import ImportRows
from ..models.import_state import ImportState
from ..models.import_type import ImportType
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Import(Model):
    """Import of a file, and how far it is."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "state": "state",
        "name": "name",
        "description": "description",
        "type": "type",
        "identifier": "identifier",
        "data_to_process": "data_to_process",
        "people_to_process": "people_to_process",
        "object_type_id": "object_type_id",
        "rows_to_import": "rows_to_import",
        "rows_imported": "rows_imported",
        "error": "error",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "error_export_id": "error_export_id",
        "error_download_url": "error_download_url",
        "warning_export_id": "warning_export_id",
        "warning_download_url": "warning_download_url",
    }

    id: int
    """ Number of the import. """
    state: ImportState
    """ How far an import is. `imported`, `failed` and `canceled` are final. """
    name: str | Unset = UNSET
    """ Name of the import. """
    description: None | str | Unset = UNSET
    """ What the import is for. """
    type: ImportType | Unset = UNSET
    """ What an import holds. """
    identifier: ImportIdentifier | Unset = UNSET
    """ Kind of identifier that names the person of a row. `cio_id` is for relationships only. """
    data_to_process: ImportRows | Unset = UNSET
    """ Which rows are imported. The service takes `all` where it is left out. """
    people_to_process: ImportRows | Unset = UNSET
    """ Which rows are imported. The service takes `all` where it is left out. """
    object_type_id: int | None | str | Unset = UNSET
    """ Number of the object type. Only for objects and relationships. """
    rows_to_import: int | Unset = UNSET
    """ How many rows can be imported. """
    rows_imported: int | Unset = UNSET
    """ How many rows are imported. """
    error: None | str | Unset = UNSET
    """ Why the import failed. """
    created_at: int | Unset = UNSET
    """ When the import was started, in Unix seconds. """
    updated_at: int | Unset = UNSET
    """ When the import last changed, in Unix seconds. """
    error_export_id: int | Unset = UNSET
    """ Export that lists the rows with errors. Only when there are some. """
    error_download_url: str | Unset = UNSET
    """ Address of the report on errors. Only when there are some. """
    warning_export_id: int | Unset = UNSET
    """ Export that lists the rows with warnings. Only when there are some. """
    warning_download_url: str | Unset = UNSET
    """ Address of the report on warnings. Only when there are some. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        state = self.state

        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        type = self.type

        identifier = self.identifier

        data_to_process = self.data_to_process

        people_to_process = self.people_to_process

        object_type_id: int | None | str | Unset
        if isinstance(self.object_type_id, Unset):
            object_type_id = UNSET
        else:
            object_type_id = self.object_type_id

        rows_to_import = self.rows_to_import

        rows_imported = self.rows_imported

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        created_at = self.created_at

        updated_at = self.updated_at

        error_export_id = self.error_export_id

        error_download_url = self.error_download_url

        warning_export_id = self.warning_export_id

        warning_download_url = self.warning_download_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "state": state,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if type is not UNSET:
            field_dict["type"] = type
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if data_to_process is not UNSET:
            field_dict["data_to_process"] = data_to_process
        if people_to_process is not UNSET:
            field_dict["people_to_process"] = people_to_process
        if object_type_id is not UNSET:
            field_dict["object_type_id"] = object_type_id
        if rows_to_import is not UNSET:
            field_dict["rows_to_import"] = rows_to_import
        if rows_imported is not UNSET:
            field_dict["rows_imported"] = rows_imported
        if error is not UNSET:
            field_dict["error"] = error
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if error_export_id is not UNSET:
            field_dict["error_export_id"] = error_export_id
        if error_download_url is not UNSET:
            field_dict["error_download_url"] = error_download_url
        if warning_export_id is not UNSET:
            field_dict["warning_export_id"] = warning_export_id
        if warning_download_url is not UNSET:
            field_dict["warning_download_url"] = warning_download_url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id")

        state = d.pop("state")

        name = d.pop("name", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        type = d.pop("type", UNSET)

        identifier = d.pop("identifier", UNSET)

        data_to_process = d.pop("data_to_process", UNSET)

        people_to_process = d.pop("people_to_process", UNSET)

        def _parse_object_type_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        object_type_id = _parse_object_type_id(d.pop("object_type_id", UNSET))

        rows_to_import = d.pop("rows_to_import", UNSET)

        rows_imported = d.pop("rows_imported", UNSET)

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        error_export_id = d.pop("error_export_id", UNSET)

        error_download_url = d.pop("error_download_url", UNSET)

        warning_export_id = d.pop("warning_export_id", UNSET)

        warning_download_url = d.pop("warning_download_url", UNSET)

        _made = cls(
            id=id,
            state=state,
            name=name,
            description=description,
            type=type,
            identifier=identifier,
            data_to_process=data_to_process,
            people_to_process=people_to_process,
            object_type_id=object_type_id,
            rows_to_import=rows_to_import,
            rows_imported=rows_imported,
            error=error,
            created_at=created_at,
            updated_at=updated_at,
            error_export_id=error_export_id,
            error_download_url=error_download_url,
            warning_export_id=warning_export_id,
            warning_download_url=warning_download_url,
        )

        _made.additional_properties = d
        return _made
