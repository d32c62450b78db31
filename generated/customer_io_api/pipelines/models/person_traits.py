from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.trait_preferences import TraitPreferences


@_attrs_define(repr=False)
class PersonTraits(Model):
    """Traits of a person. Own traits stand beside the reserved ones named here."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "createdAt": "created_at",
        "cio_subscription_preferences": "cio_subscription_preferences",
        "unsubscribed": "unsubscribed",
    }

    email: str | Unset = UNSET
    """ Email address of the person. """
    created_at: str | Unset = UNSET
    """ When the person signed up, in ISO 8601. """
    cio_subscription_preferences: TraitPreferences | Unset = UNSET
    """ Choices of a person in the subscription centre. Those that are left out stay. """
    unsubscribed: bool | int | str | Unset = UNSET
    """ True stops email, SMS, WhatsApp and push to this person, whatever the topics say. The service reads "TRUE",
    1 and "1" as true and every other value as false. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        created_at = self.created_at

        cio_subscription_preferences: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cio_subscription_preferences, Unset):
            cio_subscription_preferences = self.cio_subscription_preferences.to_dict()

        unsubscribed: bool | int | str | Unset
        if isinstance(self.unsubscribed, Unset):
            unsubscribed = UNSET
        else:
            unsubscribed = self.unsubscribed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if cio_subscription_preferences is not UNSET:
            field_dict["cio_subscription_preferences"] = cio_subscription_preferences
        if unsubscribed is not UNSET:
            field_dict["unsubscribed"] = unsubscribed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.trait_preferences import TraitPreferences

        d = fields_of(src_dict)
        email = d.pop("email", UNSET)

        created_at = d.pop("createdAt", UNSET)

        _cio_subscription_preferences = d.pop("cio_subscription_preferences", UNSET)
        cio_subscription_preferences: TraitPreferences | Unset
        if _cio_subscription_preferences is None or isinstance(_cio_subscription_preferences, Unset):
            cio_subscription_preferences = UNSET
        else:
            cio_subscription_preferences = TraitPreferences.from_dict(_cio_subscription_preferences)

        def _parse_unsubscribed(data: object) -> bool | int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | int | str | Unset, data)

        unsubscribed = _parse_unsubscribed(d.pop("unsubscribed", UNSET))

        _made = cls(
            email=email,
            created_at=created_at,
            cio_subscription_preferences=cio_subscription_preferences,
            unsubscribed=unsubscribed,
        )

        _made.additional_properties = d
        return _made
