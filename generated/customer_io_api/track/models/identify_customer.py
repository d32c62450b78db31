from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.relationship_change import RelationshipChange
    from ..models.subscription_preferences import SubscriptionPreferences


@_attrs_define(repr=False)
class IdentifyCustomer(Model):
    """Attributes to set on a person. Own attributes stand beside the reserved ones named here."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "anonymous_id": "anonymous_id",
        "created_at": "created_at",
        "_timestamp": "field_timestamp",
        "_update": "field_update",
        "cio_relationships": "cio_relationships",
        "unsubscribed": "unsubscribed",
        "cio_subscription_preferences": "cio_subscription_preferences",
    }

    id: int | str | Unset = UNSET
    """ New id of the person, at most 150 bytes; a number is taken as its digits. It is set on a person without one;
    one that belongs to another person makes the service refuse the change later. """
    email: str | Unset = UNSET
    """ Email address of the person, at most 150 bytes. It is compared without case. """
    anonymous_id: str | Unset = UNSET
    """ Anonymous id to claim. Its events of the last 30 days become this person's; those of the last 72 hours can
    trigger campaigns. """
    created_at: int | Unset = UNSET
    """ When the person signed up, in Unix seconds. The service does not set it by itself. """
    field_timestamp: int | Unset = UNSET
    """ When the values were set, in Unix seconds. The service uses it to apply updates that arrive in another
    order. Left out, it is the time of arrival. """
    field_update: bool | Unset = UNSET
    """ True updates an existing person only. An unknown identifier then makes nobody, with 200. """
    cio_relationships: RelationshipChange | Unset = UNSET
    """ Relationships of the person to objects, to add or to remove. """
    unsubscribed: bool | int | str | Unset = UNSET
    """ True stops email, SMS, WhatsApp and push to this person, whatever the topics say. The service reads "TRUE",
    1 and "1" as true and every other value as false. """
    cio_subscription_preferences: SubscriptionPreferences | Unset = UNSET
    """ Choices of a person in the subscription centre. Topics that are left out keep their choice. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        email = self.email

        anonymous_id = self.anonymous_id

        created_at = self.created_at

        field_timestamp = self.field_timestamp

        field_update = self.field_update

        cio_relationships: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cio_relationships, Unset):
            cio_relationships = self.cio_relationships.to_dict()

        unsubscribed: bool | int | str | Unset
        if isinstance(self.unsubscribed, Unset):
            unsubscribed = UNSET
        else:
            unsubscribed = self.unsubscribed

        cio_subscription_preferences: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cio_subscription_preferences, Unset):
            cio_subscription_preferences = self.cio_subscription_preferences.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if email is not UNSET:
            field_dict["email"] = email
        if anonymous_id is not UNSET:
            field_dict["anonymous_id"] = anonymous_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if field_timestamp is not UNSET:
            field_dict["_timestamp"] = field_timestamp
        if field_update is not UNSET:
            field_dict["_update"] = field_update
        if cio_relationships is not UNSET:
            field_dict["cio_relationships"] = cio_relationships
        if unsubscribed is not UNSET:
            field_dict["unsubscribed"] = unsubscribed
        if cio_subscription_preferences is not UNSET:
            field_dict["cio_subscription_preferences"] = cio_subscription_preferences

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.relationship_change import RelationshipChange
        from ..models.subscription_preferences import SubscriptionPreferences

        d = fields_of(src_dict)

        def _parse_id(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        email = d.pop("email", UNSET)

        anonymous_id = d.pop("anonymous_id", UNSET)

        created_at = d.pop("created_at", UNSET)

        field_timestamp = d.pop("_timestamp", UNSET)

        field_update = d.pop("_update", UNSET)

        _cio_relationships = d.pop("cio_relationships", UNSET)
        cio_relationships: RelationshipChange | Unset
        if _cio_relationships is None or isinstance(_cio_relationships, Unset):
            cio_relationships = UNSET
        else:
            cio_relationships = RelationshipChange.from_dict(_cio_relationships)

        def _parse_unsubscribed(data: object) -> bool | int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | int | str | Unset, data)

        unsubscribed = _parse_unsubscribed(d.pop("unsubscribed", UNSET))

        _cio_subscription_preferences = d.pop("cio_subscription_preferences", UNSET)
        cio_subscription_preferences: SubscriptionPreferences | Unset
        if _cio_subscription_preferences is None or isinstance(_cio_subscription_preferences, Unset):
            cio_subscription_preferences = UNSET
        else:
            cio_subscription_preferences = SubscriptionPreferences.from_dict(_cio_subscription_preferences)

        _made = cls(
            id=id,
            email=email,
            anonymous_id=anonymous_id,
            created_at=created_at,
            field_timestamp=field_timestamp,
            field_update=field_update,
            cio_relationships=cio_relationships,
            unsubscribed=unsubscribed,
            cio_subscription_preferences=cio_subscription_preferences,
        )

        _made.additional_properties = d
        return _made
