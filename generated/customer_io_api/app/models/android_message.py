from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_part import AndroidPart
    from ..models.android_text import AndroidText
    from ..models.push_data import PushData


@_attrs_define(repr=False)
class AndroidMessage(Model):
    """Message for Android."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "notification": "notification",
        "data": "data",
        "android": "android",
    }

    notification: AndroidText | Unset = UNSET
    """ What the push says. """
    data: PushData | Unset = UNSET
    """ Own values that the app gets with the push. All values are text. """
    android: AndroidPart | Unset = UNSET
    """ What only Android reads. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        notification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.notification, Unset):
            notification = self.notification.to_dict()

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        android: dict[str, Any] | Unset = UNSET
        if not isinstance(self.android, Unset):
            android = self.android.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if notification is not UNSET:
            field_dict["notification"] = notification
        if data is not UNSET:
            field_dict["data"] = data
        if android is not UNSET:
            field_dict["android"] = android

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.android_part import AndroidPart
        from ..models.android_text import AndroidText
        from ..models.push_data import PushData

        d = fields_of(src_dict)
        _notification = d.pop("notification", UNSET)
        notification: AndroidText | Unset
        if _notification is None or isinstance(_notification, Unset):
            notification = UNSET
        else:
            notification = AndroidText.from_dict(_notification)

        _data = d.pop("data", UNSET)
        data: PushData | Unset
        if _data is None or isinstance(_data, Unset):
            data = UNSET
        else:
            data = PushData.from_dict(_data)

        _android = d.pop("android", UNSET)
        android: AndroidPart | Unset
        if _android is None or isinstance(_android, Unset):
            android = UNSET
        else:
            android = AndroidPart.from_dict(_android)

        _made = cls(
            notification=notification,
            data=data,
            android=android,
        )

        _made.additional_properties = d
        return _made
