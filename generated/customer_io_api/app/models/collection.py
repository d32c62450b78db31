from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Collection(Model):
    """Table of data, without its rows."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "rows": "rows",
        "bytes": "bytes_",
        "schema": "schema",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: int
    """ Number of the collection. """
    name: str
    """ Name of the collection, by which messages find it. """
    rows: int | Unset = UNSET
    """ How many rows it has. """
    bytes_: int | Unset = UNSET
    """ How large its rows are, in bytes. """
    schema: list[str] | Unset = UNSET
    """ Names of all fields that a row has. Rows need not have all of them. """
    created_at: int | Unset = UNSET
    """ When the collection was made, in Unix seconds. """
    updated_at: int | Unset = UNSET
    """ When the collection was last changed, in Unix seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        rows = self.rows

        bytes_ = self.bytes_

        schema: list[str] | Unset = UNSET
        if not isinstance(self.schema, Unset):
            schema = self.schema

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
        if rows is not UNSET:
            field_dict["rows"] = rows
        if bytes_ is not UNSET:
            field_dict["bytes"] = bytes_
        if schema is not UNSET:
            field_dict["schema"] = schema
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

        rows = d.pop("rows", UNSET)

        bytes_ = d.pop("bytes", UNSET)

        _schema = d.pop("schema", UNSET)
        schema: list[str] | Unset = UNSET
        if _schema is not UNSET:
            schema = cast(list[str], _schema or [])

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _made = cls(
            id=id,
            name=name,
            rows=rows,
            bytes_=bytes_,
            schema=schema,
            created_at=created_at,
            updated_at=updated_at,
        )

        _made.additional_properties = d
        return _made
