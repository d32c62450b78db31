from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.export_metric import ExportMetric
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DeliveryExportChoice(Model):
    """Which deliveries of a message are exported, and with what."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "start": "start",
        "end": "end",
        "attributes": "attributes",
        "metric": "metric",
        "drafts": "drafts",
        "template_id": "template_id",
    }

    start: int | Unset = UNSET
    """ Beginning of the window, in Unix seconds. """
    end: int | Unset = UNSET
    """ End of the window, in Unix seconds. """
    attributes: list[str] | Unset = UNSET
    """ Attributes of the recipients, a column each. Data of events and triggers cannot be had. """
    metric: ExportMetric | Unset = UNSET
    """ Metric that the exported deliveries reached. Left out, all deliveries are exported. """
    drafts: bool | Unset = UNSET
    """ True exports drafts beside the other deliveries. """
    template_id: int | Unset = UNSET
    """ Exports only the deliveries of this content of the message. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start = self.start

        end = self.end

        attributes: list[str] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes

        metric = self.metric

        drafts = self.drafts

        template_id = self.template_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if metric is not UNSET:
            field_dict["metric"] = metric
        if drafts is not UNSET:
            field_dict["drafts"] = drafts
        if template_id is not UNSET:
            field_dict["template_id"] = template_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        _attributes = d.pop("attributes", UNSET)
        attributes: list[str] | Unset = UNSET
        if _attributes is not UNSET:
            attributes = cast(list[str], _attributes or [])

        metric = d.pop("metric", UNSET)

        drafts = d.pop("drafts", UNSET)

        template_id = d.pop("template_id", UNSET)

        _made = cls(
            start=start,
            end=end,
            attributes=attributes,
            metric=metric,
            drafts=drafts,
            template_id=template_id,
        )

        _made.additional_properties = d
        return _made
