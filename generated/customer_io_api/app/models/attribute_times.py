from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class AttributeTimes(Model):
    """When each attribute was last set, in Unix seconds. The service means to stop answering it."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "cio_id": "cio_id",
        "unsubscribed": "unsubscribed",
        "_last_emailed": "field_last_emailed",
        "cio_subscription_preferences": "cio_subscription_preferences",
        "_cio_subscription_preferences_computed": "field_cio_subscription_preferences_computed",
    }

    id: int | Unset = UNSET
    """ When the id was set, in Unix seconds. """
    email: int | Unset = UNSET
    """ When the email was set, in Unix seconds. """
    cio_id: int | Unset = UNSET
    """ When the person was made, in Unix seconds. """
    unsubscribed: int | Unset = UNSET
    """ When `unsubscribed` was set, in Unix seconds. """
    field_last_emailed: int | Unset = UNSET
    """ When the person was last sent an email, in Unix seconds. """
    cio_subscription_preferences: int | Unset = UNSET
    """ When the topic choices were set, in Unix seconds. """
    field_cio_subscription_preferences_computed: int | Unset = UNSET
    """ Always 0. """
    additional_properties: dict[str, int] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        email = self.email

        cio_id = self.cio_id

        unsubscribed = self.unsubscribed

        field_last_emailed = self.field_last_emailed

        cio_subscription_preferences = self.cio_subscription_preferences

        field_cio_subscription_preferences_computed = self.field_cio_subscription_preferences_computed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if email is not UNSET:
            field_dict["email"] = email
        if cio_id is not UNSET:
            field_dict["cio_id"] = cio_id
        if unsubscribed is not UNSET:
            field_dict["unsubscribed"] = unsubscribed
        if field_last_emailed is not UNSET:
            field_dict["_last_emailed"] = field_last_emailed
        if cio_subscription_preferences is not UNSET:
            field_dict["cio_subscription_preferences"] = cio_subscription_preferences
        if field_cio_subscription_preferences_computed is not UNSET:
            field_dict["_cio_subscription_preferences_computed"] = field_cio_subscription_preferences_computed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        id = d.pop("id", UNSET)

        email = d.pop("email", UNSET)

        cio_id = d.pop("cio_id", UNSET)

        unsubscribed = d.pop("unsubscribed", UNSET)

        field_last_emailed = d.pop("_last_emailed", UNSET)

        cio_subscription_preferences = d.pop("cio_subscription_preferences", UNSET)

        field_cio_subscription_preferences_computed = d.pop("_cio_subscription_preferences_computed", UNSET)

        _made = cls(
            id=id,
            email=email,
            cio_id=cio_id,
            unsubscribed=unsubscribed,
            field_last_emailed=field_last_emailed,
            cio_subscription_preferences=cio_subscription_preferences,
            field_cio_subscription_preferences_computed=field_cio_subscription_preferences_computed,
        )

        _made.additional_properties = d
        return _made
