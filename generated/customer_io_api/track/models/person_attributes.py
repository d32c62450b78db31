from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subscription_preferences import SubscriptionPreferences


@_attrs_define(repr=False)
class PersonAttributes(Model):
    """Attributes to set on a person. Own attributes stand beside the reserved ones; at most 300 a person."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "cio_subscription_preferences": "cio_subscription_preferences",
        "_update": "field_update",
    }

    cio_subscription_preferences: SubscriptionPreferences | Unset = UNSET
    """ Choices of a person in the subscription centre. Topics that are left out keep their choice. """
    field_update: bool | Unset = UNSET
    """ True updates an existing person only. An unknown identifier then makes nobody. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        cio_subscription_preferences: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cio_subscription_preferences, Unset):
            cio_subscription_preferences = self.cio_subscription_preferences.to_dict()

        field_update = self.field_update

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cio_subscription_preferences is not UNSET:
            field_dict["cio_subscription_preferences"] = cio_subscription_preferences
        if field_update is not UNSET:
            field_dict["_update"] = field_update

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.subscription_preferences import SubscriptionPreferences

        d = fields_of(src_dict)
        _cio_subscription_preferences = d.pop("cio_subscription_preferences", UNSET)
        cio_subscription_preferences: SubscriptionPreferences | Unset
        if _cio_subscription_preferences is None or isinstance(_cio_subscription_preferences, Unset):
            cio_subscription_preferences = UNSET
        else:
            cio_subscription_preferences = SubscriptionPreferences.from_dict(_cio_subscription_preferences)

        field_update = d.pop("_update", UNSET)

        _made = cls(
            cio_subscription_preferences=cio_subscription_preferences,
            field_update=field_update,
        )

        _made.additional_properties = d
        return _made
