from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_payload import AndroidPayload
    from ..models.ios_payload import IosPayload


@_attrs_define(repr=False)
class PushPayload(Model):
    """Whole payload of a push, for each system. It goes before everything else that is said of the push."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "ios": "ios",
        "android": "android",
    }

    ios: IosPayload | Unset = UNSET
    """ Payload for iOS. By Apple's service it is `aps` and `CIO`, by Firebase it is `message`. """
    android: AndroidPayload | Unset = UNSET
    """ Payload for Android, which goes by Firebase. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ios: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ios, Unset):
            ios = self.ios.to_dict()

        android: dict[str, Any] | Unset = UNSET
        if not isinstance(self.android, Unset):
            android = self.android.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ios is not UNSET:
            field_dict["ios"] = ios
        if android is not UNSET:
            field_dict["android"] = android

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.android_payload import AndroidPayload
        from ..models.ios_payload import IosPayload

        d = fields_of(src_dict)
        _ios = d.pop("ios", UNSET)
        ios: IosPayload | Unset
        if _ios is None or isinstance(_ios, Unset):
            ios = UNSET
        else:
            ios = IosPayload.from_dict(_ios)

        _android = d.pop("android", UNSET)
        android: AndroidPayload | Unset
        if _android is None or isinstance(_android, Unset):
            android = UNSET
        else:
            android = AndroidPayload.from_dict(_android)

        _made = cls(
            ios=ios,
            android=android,
        )

        _made.additional_properties = d
        return _made
