from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.metric_series import MetricSeries


@_attrs_define(repr=False)
class Metrics(Model):
    """Metrics by name, each over time."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "series": "series",
    }

    series: MetricSeries
    """ Series of numbers by metric. Each list holds one number a period, the oldest first, and all are of the same
    length. A metric that is not listed here is read as one more list. Only emails tell people from machines: opens
    since 20 March 2025, clicks since 20 April 2025. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        series = self.series.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "series": series,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.metric_series import MetricSeries

        d = fields_of(src_dict)
        series = MetricSeries.from_dict(d.pop("series"))

        _made = cls(
            series=series,
        )

        _made.additional_properties = d
        return _made
