from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apple_headers import AppleHeaders
    from ..models.apple_payload import ApplePayload


@_attrs_define(repr=False)
class FirebaseApplePart(Model):
    """What Firebase hands to Apple's service."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "payload": "payload",
        "headers": "headers",
    }

    payload: ApplePayload
    """ Payload as Apple's service takes it. """
    headers: AppleHeaders | Unset = UNSET
    """ Headers of the request to Apple's service. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payload = self.payload.to_dict()

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payload": payload,
            }
        )
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.apple_headers import AppleHeaders
        from ..models.apple_payload import ApplePayload

        d = fields_of(src_dict)
        payload = ApplePayload.from_dict(d.pop("payload"))

        _headers = d.pop("headers", UNSET)
        headers: AppleHeaders | Unset
        if _headers is None or isinstance(_headers, Unset):
            headers = UNSET
        else:
            headers = AppleHeaders.from_dict(_headers)

        _made = cls(
            payload=payload,
            headers=headers,
        )

        _made.additional_properties = d
        return _made
