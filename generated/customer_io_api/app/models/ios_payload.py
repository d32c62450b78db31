from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apple_push import ApplePush
    from ..models.firebase_ios_message import FirebaseIosMessage
    from ..models.sdk_push import SdkPush


@_attrs_define(repr=False)
class IosPayload(Model):
    """Payload for iOS. By Apple's service it is `aps` and `CIO`, by Firebase it is `message`."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "aps": "aps",
        "CIO": "cio",
        "message": "message",
    }

    aps: ApplePush | Unset = UNSET
    """ Part of the payload that the iOS system reads. """
    cio: SdkPush | Unset = UNSET
    """ Part of the payload that Customer.io's SDK reads. """
    message: FirebaseIosMessage | Unset = UNSET
    """ Message for iOS that goes by Firebase. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aps: dict[str, Any] | Unset = UNSET
        if not isinstance(self.aps, Unset):
            aps = self.aps.to_dict()

        cio: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cio, Unset):
            cio = self.cio.to_dict()

        message: dict[str, Any] | Unset = UNSET
        if not isinstance(self.message, Unset):
            message = self.message.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if aps is not UNSET:
            field_dict["aps"] = aps
        if cio is not UNSET:
            field_dict["CIO"] = cio
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.apple_push import ApplePush
        from ..models.firebase_ios_message import FirebaseIosMessage
        from ..models.sdk_push import SdkPush

        d = fields_of(src_dict)
        _aps = d.pop("aps", UNSET)
        aps: ApplePush | Unset
        if _aps is None or isinstance(_aps, Unset):
            aps = UNSET
        else:
            aps = ApplePush.from_dict(_aps)

        _cio = d.pop("CIO", UNSET)
        cio: SdkPush | Unset
        if _cio is None or isinstance(_cio, Unset):
            cio = UNSET
        else:
            cio = SdkPush.from_dict(_cio)

        _message = d.pop("message", UNSET)
        message: FirebaseIosMessage | Unset
        if _message is None or isinstance(_message, Unset):
            message = UNSET
        else:
            message = FirebaseIosMessage.from_dict(_message)

        _made = cls(
            aps=aps,
            cio=cio,
            message=message,
        )

        _made.additional_properties = d
        return _made
