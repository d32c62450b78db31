from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.journey_metrics import JourneyMetrics


@_attrs_define(repr=False)
class JourneyMetricsAnswer(Model):
    """Journeys through a campaign over time."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "journey_metric": "journey_metric",
    }

    journey_metric: JourneyMetrics
    """ Numbers of journeys by how far they came. Each list holds one number a period, the oldest first, and a
    journey counts in the period in which it began. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        journey_metric = self.journey_metric.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "journey_metric": journey_metric,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.journey_metrics import JourneyMetrics

        d = fields_of(src_dict)
        journey_metric = JourneyMetrics.from_dict(d.pop("journey_metric"))

        _made = cls(
            journey_metric=journey_metric,
        )

        _made.additional_properties = d
        return _made
