from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of

if TYPE_CHECKING:
    from ..models.metrics import Metrics


@_attrs_define(repr=False)
class MetricsAnswer(Model):
    """Metrics over time."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
    }

    metric: Metrics
    """ Metrics by name, each over time. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metric = self.metric.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metric": metric,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.metrics import Metrics

        d = fields_of(src_dict)
        metric = Metrics.from_dict(d.pop("metric"))

        _made = cls(
            metric=metric,
        )

        _made.additional_properties = d
        return _made
