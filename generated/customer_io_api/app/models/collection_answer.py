from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.collection import Collection


@_attrs_define(repr=False)
class CollectionAnswer(Model):
    """One collection."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "collection": "collection",
    }

    collection: Collection
    """ Table of data, without its rows. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        collection = self.collection.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "collection": collection,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.collection import Collection

        d = fields_of(src_dict)
        collection = Collection.from_dict(d.pop("collection"))

        _made = cls(
            collection=collection,
        )

        _made.additional_properties = d
        return _made
