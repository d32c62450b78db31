from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.click_metrics import ClickMetrics
    from ..models.tracked_link import TrackedLink


@_attrs_define(repr=False)
class LinkMetrics(Model):
    """Clicks on one link over time."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "link": "link",
        "metric": "metric",
    }

    link: TrackedLink
    """ Link in a message. """
    metric: ClickMetrics
    """ Metrics of one link. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        link = self.link.to_dict()

        metric = self.metric.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "link": link,
                "metric": metric,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.click_metrics import ClickMetrics
        from ..models.tracked_link import TrackedLink

        d = fields_of(src_dict)
        link = TrackedLink.from_dict(d.pop("link"))

        metric = ClickMetrics.from_dict(d.pop("metric"))

        _made = cls(
            link=link,
            metric=metric,
        )

        _made.additional_properties = d
        return _made
