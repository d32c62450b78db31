from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class Suppression(Model):
    """Address that the email provider does not send to."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "created": "created",
        "reason": "reason",
        "status": "status",
    }

    email: str
    """ The address. """
    created: int | Unset = UNSET
    """ When the address came on the list, in Unix seconds. """
    reason: str | Unset = UNSET
    """ Why it is on the list, in the provider's words. """
    status: str | Unset = UNSET
    """ Status code of the mail protocol, as text. Mostly `550`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        created = self.created

        reason = self.reason

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "email": email,
            }
        )
        if created is not UNSET:
            field_dict["created"] = created
        if reason is not UNSET:
            field_dict["reason"] = reason
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        email = d.pop("email")

        created = d.pop("created", UNSET)

        reason = d.pop("reason", UNSET)

        status = d.pop("status", UNSET)

        _made = cls(
            email=email,
            created=created,
            reason=reason,
            status=status,
        )

        _made.additional_properties = d
        return _made
