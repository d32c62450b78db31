from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.link_metrics import LinkMetrics


@_attrs_define(repr=False)
class LinkMetricsAnswer(Model):
    """Clicks over time, by link."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "links": "links",
    }

    links: list[LinkMetrics]
    """ The links, each once. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        links = []
        for links_item_data in self.links:
            links_item = links_item_data.to_dict()
            links.append(links_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "links": links,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.link_metrics import LinkMetrics

        d = fields_of(src_dict)
        links: list[LinkMetrics] = []
        for links_item_data in d.pop("links", None) or []:
            links_item = LinkMetrics.from_dict(links_item_data)

            links.append(links_item)

        _made = cls(
            links=links,
        )

        _made.additional_properties = d
        return _made
