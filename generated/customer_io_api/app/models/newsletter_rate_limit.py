from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.rate_limit_period import RateLimitPeriod
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class NewsletterRateLimit(Model):
    """How fast a newsletter goes out. Left out, it goes as fast as the service can."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "rate_limit_email_rate": "rate_limit_email_rate",
        "rate_limit_time_period": "rate_limit_time_period",
        "rate_limit_spread": "rate_limit_spread",
    }

    rate_limit_email_rate: int | Unset = UNSET
    """ The most messages in one period, whatever the channel is. It needs `rate_limit_time_period`. """
    rate_limit_time_period: RateLimitPeriod | Unset = UNSET
    """ Period of a rate limit in seconds, a minute, an hour or a day. It needs `rate_limit_email_rate`. """
    rate_limit_spread: bool | Unset = UNSET
    """ True spreads the messages evenly over the period. It may stand alone. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rate_limit_email_rate = self.rate_limit_email_rate

        rate_limit_time_period = self.rate_limit_time_period

        rate_limit_spread = self.rate_limit_spread

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rate_limit_email_rate is not UNSET:
            field_dict["rate_limit_email_rate"] = rate_limit_email_rate
        if rate_limit_time_period is not UNSET:
            field_dict["rate_limit_time_period"] = rate_limit_time_period
        if rate_limit_spread is not UNSET:
            field_dict["rate_limit_spread"] = rate_limit_spread

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        rate_limit_email_rate = d.pop("rate_limit_email_rate", UNSET)

        rate_limit_time_period = d.pop("rate_limit_time_period", UNSET)

        rate_limit_spread = d.pop("rate_limit_spread", UNSET)

        _made = cls(
            rate_limit_email_rate=rate_limit_email_rate,
            rate_limit_time_period=rate_limit_time_period,
            rate_limit_spread=rate_limit_spread,
        )

        _made.additional_properties = d
        return _made
