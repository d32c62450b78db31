from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.live_alert import LiveAlert


@_attrs_define(repr=False)
class LivePush(Model):
    """Push that goes along with the change."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "alert": "alert",
    }

    alert: LiveAlert | Unset = UNSET
    """ Alert that the device shows. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        alert: dict[str, Any] | Unset = UNSET
        if not isinstance(self.alert, Unset):
            alert = self.alert.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if alert is not UNSET:
            field_dict["alert"] = alert

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.live_alert import LiveAlert

        d = fields_of(src_dict)
        _alert = d.pop("alert", UNSET)
        alert: LiveAlert | Unset
        if _alert is None or isinstance(_alert, Unset):
            alert = UNSET
        else:
            alert = LiveAlert.from_dict(_alert)

        _made = cls(
            alert=alert,
        )

        _made.additional_properties = d
        return _made
