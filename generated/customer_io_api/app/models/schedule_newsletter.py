from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.rate_limit_period import RateLimitPeriod
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class ScheduleNewsletter(Model):
    """When to send a newsletter, and how fast."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "scheduled_at": "scheduled_at",
        "rate_limit_email_rate": "rate_limit_email_rate",
        "rate_limit_time_period": "rate_limit_time_period",
        "rate_limit_spread": "rate_limit_spread",
        "timezone": "timezone",
        "tz_match_enabled": "tz_match_enabled",
    }

    scheduled_at: int
    """ When to send it, in Unix seconds. It is in the future; 0 takes it off the schedule. """
    rate_limit_email_rate: int | Unset = UNSET
    """ The most messages in one period, whatever the channel is. It needs `rate_limit_time_period`. """
    rate_limit_time_period: RateLimitPeriod | Unset = UNSET
    """ Period of a rate limit in seconds, a minute, an hour or a day. It needs `rate_limit_email_rate`. """
    rate_limit_spread: bool | Unset = UNSET
    """ True spreads the messages evenly over the period. It may stand alone. """
    timezone: str | Unset = UNSET
    """ IANA name of the time zone, such as `Europe/London`. Obligatory unless `scheduled_at` is 0. """
    tz_match_enabled: bool | Unset = UNSET
    """ True sends it when the clock of each person shows the time. The period of a rate limit is then at most 3600
    seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scheduled_at = self.scheduled_at

        rate_limit_email_rate = self.rate_limit_email_rate

        rate_limit_time_period = self.rate_limit_time_period

        rate_limit_spread = self.rate_limit_spread

        timezone = self.timezone

        tz_match_enabled = self.tz_match_enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scheduled_at": scheduled_at,
            }
        )
        if rate_limit_email_rate is not UNSET:
            field_dict["rate_limit_email_rate"] = rate_limit_email_rate
        if rate_limit_time_period is not UNSET:
            field_dict["rate_limit_time_period"] = rate_limit_time_period
        if rate_limit_spread is not UNSET:
            field_dict["rate_limit_spread"] = rate_limit_spread
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if tz_match_enabled is not UNSET:
            field_dict["tz_match_enabled"] = tz_match_enabled

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        scheduled_at = d.pop("scheduled_at")

        rate_limit_email_rate = d.pop("rate_limit_email_rate", UNSET)

        rate_limit_time_period = d.pop("rate_limit_time_period", UNSET)

        rate_limit_spread = d.pop("rate_limit_spread", UNSET)

        timezone = d.pop("timezone", UNSET)

        tz_match_enabled = d.pop("tz_match_enabled", UNSET)

        _made = cls(
            scheduled_at=scheduled_at,
            rate_limit_email_rate=rate_limit_email_rate,
            rate_limit_time_period=rate_limit_time_period,
            rate_limit_spread=rate_limit_spread,
            timezone=timezone,
            tz_match_enabled=tz_match_enabled,
        )

        _made.additional_properties = d
        return _made
