from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.json_object import JsonObject


@_attrs_define(repr=False)
class CreateCollection(Model):
    """Collection to make. It takes exactly one of `data` and `url`."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "data": "data",
        "url": "url",
    }

    name: str
    """ Name of the collection, by which messages find it. """
    data: list[JsonObject] | Unset = UNSET
    """ The rows, at most 10 KB each and 10 MB in all. """
    url: str | Unset = UNSET
    """ Address of a CSV or JSON file with the rows. The service has to reach it without a key. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = []
            for data_item_data in self.data:
                data_item = data_item_data.to_dict()
                data.append(data_item)

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if data is not UNSET:
            field_dict["data"] = data
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject

        d = fields_of(src_dict)
        name = d.pop("name")

        _data = d.pop("data", UNSET)
        data: list[JsonObject] | Unset = UNSET
        if _data is not UNSET:
            data = []
            for data_item_data in _data or []:
                data_item = JsonObject.from_dict(data_item_data)

                data.append(data_item)

        url = d.pop("url", UNSET)

        _made = cls(
            name=name,
            data=data,
            url=url,
        )

        _made.additional_properties = d
        return _made
