from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.import_identifier import ImportIdentifier
from ..models.import_rows import ImportRows
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ImportRelationships(Model):
    """Import of relationships of people to objects."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "data_file_url": "data_file_url",
        "type": "type",
        "identifier": "identifier",
        "description": "description",
        "data_to_process": "data_to_process",
    }

    name: str
    """ Name of the import. """
    data_file_url: str
    """ Address of the CSV file. The service has to reach it without a key. """
    type: Literal["relationship"]
    """ Always `relationship`. """
    identifier: ImportIdentifier
    """ Kind of identifier that names the person of a row. `cio_id` is for relationships only. """
    description: str | Unset = UNSET
    """ What the import is for. """
    data_to_process: ImportRows | Unset = UNSET
    """ Which rows are imported. The service takes `all` where it is left out. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        data_file_url = self.data_file_url

        type = self.type

        identifier = self.identifier

        description = self.description

        data_to_process = self.data_to_process

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "data_file_url": data_file_url,
                "type": type,
                "identifier": identifier,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if data_to_process is not UNSET:
            field_dict["data_to_process"] = data_to_process

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name")

        data_file_url = d.pop("data_file_url")

        type = cast(Literal["relationship"], d.pop("type"))
        if type != "relationship":
            raise ValueError("type is not the constant of the contract")

        identifier = d.pop("identifier")

        description = d.pop("description", UNSET)

        data_to_process = d.pop("data_to_process", UNSET)

        _made = cls(
            name=name,
            data_file_url=data_file_url,
            type=type,
            identifier=identifier,
            description=description,
            data_to_process=data_to_process,
        )

        _made.additional_properties = d
        return _made
