from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.click_series import ClickSeries


@_attrs_define(repr=False)
class ClickMetrics(Model):
    """Metrics of one link."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "series": "series",
    }

    series: ClickSeries
    """ Clicks over time. Each list holds one number a period, the oldest first. """
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
        from ..models.click_series import ClickSeries

        d = fields_of(src_dict)
        series = ClickSeries.from_dict(d.pop("series"))

        _made = cls(
            series=series,
        )

        _made.additional_properties = d
        return _made
