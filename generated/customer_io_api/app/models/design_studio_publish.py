from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.design_studio_publish_state import DesignStudioPublishState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_mapping import DesignStudioMapping


@_attrs_define(repr=False)
class DesignStudioPublish(Model):
    """Outcome of a publish."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "publish_id": "publish_id",
        "mappings": "mappings",
    }

    status: DesignStudioPublishState
    """ Whether a publish is over. """
    publish_id: str | Unset = UNSET
    """ Id to ask for the outcome with, where it is pending. """
    mappings: list[DesignStudioMapping] | Unset = UNSET
    """ What was published, by language, where it is done. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        publish_id = self.publish_id

        mappings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mappings, Unset):
            mappings = []
            for mappings_item_data in self.mappings:
                mappings_item = mappings_item_data.to_dict()
                mappings.append(mappings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if publish_id is not UNSET:
            field_dict["publish_id"] = publish_id
        if mappings is not UNSET:
            field_dict["mappings"] = mappings

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_mapping import DesignStudioMapping

        d = fields_of(src_dict)
        status = d.pop("status")

        publish_id = d.pop("publish_id", UNSET)

        _mappings = d.pop("mappings", UNSET)
        mappings: list[DesignStudioMapping] | Unset = UNSET
        if _mappings is not UNSET:
            mappings = []
            for mappings_item_data in _mappings or []:
                mappings_item = DesignStudioMapping.from_dict(mappings_item_data)

                mappings.append(mappings_item)

        _made = cls(
            status=status,
            publish_id=publish_id,
            mappings=mappings,
        )

        _made.additional_properties = d
        return _made
