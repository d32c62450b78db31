from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_look import AndroidLook


@_attrs_define(repr=False)
class AndroidPart(Model):
    """What only Android reads."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "notification": "notification",
    }

    notification: AndroidLook | Unset = UNSET
    """ How Android shows the push. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        notification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.notification, Unset):
            notification = self.notification.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if notification is not UNSET:
            field_dict["notification"] = notification

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.android_look import AndroidLook

        d = fields_of(src_dict)
        _notification = d.pop("notification", UNSET)
        notification: AndroidLook | Unset
        if _notification is None or isinstance(_notification, Unset):
            notification = UNSET
        else:
            notification = AndroidLook.from_dict(_notification)

        _made = cls(
            notification=notification,
        )

        _made.additional_properties = d
        return _made
