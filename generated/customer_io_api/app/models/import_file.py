from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ImportFile(Model):
    """Name and file of an import."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "data_file_url": "data_file_url",
        "description": "description",
    }

    name: str
    """ Name of the import. """
    data_file_url: str
    """ Address of the CSV file. The service has to reach it without a key. """
    description: str | Unset = UNSET
    """ What the import is for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        data_file_url = self.data_file_url

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "data_file_url": data_file_url,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        name = d.pop("name")

        data_file_url = d.pop("data_file_url")

        description = d.pop("description", UNSET)

        _made = cls(
            name=name,
            data_file_url=data_file_url,
            description=description,
        )

        _made.additional_properties = d
        return _made
