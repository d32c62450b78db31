from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.metrics_resolution import MetricsResolution
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.language_variants import LanguageVariants
    from ..models.metrics import Metrics


@_attrs_define(repr=False)
class CampaignActionMetricsAnswer(Model):
    """Metrics of a step of a campaign over time."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "start": "start",
        "end": "end",
        "res": "res",
        "language_variants": "language_variants",
    }

    metric: Metrics
    """ Metrics by name, each over time. """
    start: str | Unset = UNSET
    """ Beginning of the first period, as ISO 8601. Version 2 only. """
    end: str | Unset = UNSET
    """ End of the window, as ISO 8601. Version 2 only. """
    res: MetricsResolution | Unset = UNSET
    """ Length of one period. The two names of each are the same. """
    language_variants: LanguageVariants | Unset = UNSET
    """ Metrics by language. Only for a step in several languages. Its form is not documented. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metric = self.metric.to_dict()

        start = self.start

        end = self.end

        res = self.res

        language_variants: dict[str, Any] | Unset = UNSET
        if not isinstance(self.language_variants, Unset):
            language_variants = self.language_variants.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metric": metric,
            }
        )
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if res is not UNSET:
            field_dict["res"] = res
        if language_variants is not UNSET:
            field_dict["language_variants"] = language_variants

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.language_variants import LanguageVariants
        from ..models.metrics import Metrics

        d = fields_of(src_dict)
        metric = Metrics.from_dict(d.pop("metric"))

        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        res = d.pop("res", UNSET)

        _language_variants = d.pop("language_variants", UNSET)
        language_variants: LanguageVariants | Unset
        if _language_variants is None or isinstance(_language_variants, Unset):
            language_variants = UNSET
        else:
            language_variants = LanguageVariants.from_dict(_language_variants)

        _made = cls(
            metric=metric,
            start=start,
            end=end,
            res=res,
            language_variants=language_variants,
        )

        _made.additional_properties = d
        return _made
