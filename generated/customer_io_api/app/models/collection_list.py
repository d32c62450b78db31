from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.collection import Collection


@_attrs_define(repr=False)
class CollectionList(Model):
    """Collections of the workspace."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "collections": "collections",
    }

    collections: list[Collection]
    """ The collections. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        collections = []
        for collections_item_data in self.collections:
            collections_item = collections_item_data.to_dict()
            collections.append(collections_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "collections": collections,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.collection import Collection

        d = fields_of(src_dict)
        collections: list[Collection] = []
        for collections_item_data in d.pop("collections", None) or []:
            collections_item = Collection.from_dict(collections_item_data)

            collections.append(collections_item)

        _made = cls(
            collections=collections,
        )

        _made.additional_properties = d
        return _made
