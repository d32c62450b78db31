from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.live_notification_state import LiveNotificationState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.live_delivery import LiveDelivery


@_attrs_define(repr=False)
class LiveNotification(Model):
    """Live notification and what became of it."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "instance_id": "instance_id",
        "state": "state",
        "notification_type": "notification_type",
        "platform": "platform",
        "failure_reason": "failure_reason",
        "started_at": "started_at",
        "expires_at": "expires_at",
        "ended_at": "ended_at",
        "last_delivery": "last_delivery",
    }

    instance_id: str
    """ Id of the live notification, a ULID. """
    state: LiveNotificationState
    """ State of a live notification. It ends by a call or on the device, and expires by time. """
    notification_type: str | Unset = UNSET
    """ Kind of the notification, as a reversed domain name. """
    platform: str | Unset = UNSET
    """ System of the device, such as `ios` or `android`. """
    failure_reason: None | str | Unset = UNSET
    """ Why it failed. Null or empty when it did not. """
    started_at: int | None | Unset = UNSET
    """ When it started, in Unix seconds. """
    expires_at: int | None | Unset = UNSET
    """ When it ends by itself, in Unix seconds. """
    ended_at: int | None | Unset = UNSET
    """ When it ended, in Unix seconds. Null or 0 while it runs. """
    last_delivery: LiveDelivery | Unset = UNSET
    """ Last change that was sent to the device. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        instance_id = self.instance_id

        state = self.state

        notification_type = self.notification_type

        platform = self.platform

        failure_reason: None | str | Unset
        if isinstance(self.failure_reason, Unset):
            failure_reason = UNSET
        else:
            failure_reason = self.failure_reason

        started_at: int | None | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        else:
            started_at = self.started_at

        expires_at: int | None | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        ended_at: int | None | Unset
        if isinstance(self.ended_at, Unset):
            ended_at = UNSET
        else:
            ended_at = self.ended_at

        last_delivery: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_delivery, Unset):
            last_delivery = self.last_delivery.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "instance_id": instance_id,
                "state": state,
            }
        )
        if notification_type is not UNSET:
            field_dict["notification_type"] = notification_type
        if platform is not UNSET:
            field_dict["platform"] = platform
        if failure_reason is not UNSET:
            field_dict["failure_reason"] = failure_reason
        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if ended_at is not UNSET:
            field_dict["ended_at"] = ended_at
        if last_delivery is not UNSET:
            field_dict["last_delivery"] = last_delivery

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.live_delivery import LiveDelivery

        d = fields_of(src_dict)
        instance_id = d.pop("instance_id")

        state = d.pop("state")

        notification_type = d.pop("notification_type", UNSET)

        platform = d.pop("platform", UNSET)

        def _parse_failure_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        failure_reason = _parse_failure_reason(d.pop("failure_reason", UNSET))

        def _parse_started_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        started_at = _parse_started_at(d.pop("started_at", UNSET))

        def _parse_expires_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_ended_at(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        ended_at = _parse_ended_at(d.pop("ended_at", UNSET))

        _last_delivery = d.pop("last_delivery", UNSET)
        last_delivery: LiveDelivery | Unset
        if _last_delivery is None or isinstance(_last_delivery, Unset):
            last_delivery = UNSET
        else:
            last_delivery = LiveDelivery.from_dict(_last_delivery)

        _made = cls(
            instance_id=instance_id,
            state=state,
            notification_type=notification_type,
            platform=platform,
            failure_reason=failure_reason,
            started_at=started_at,
            expires_at=expires_at,
            ended_at=ended_at,
            last_delivery=last_delivery,
        )

        _made.additional_properties = d
        return _made
