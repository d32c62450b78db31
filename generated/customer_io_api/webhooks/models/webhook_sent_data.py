from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers


@_attrs_define(repr=False)
class WebhookSentData(Model):
    """A webhook message that is answered, with its content if that is asked for."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "delivery_id": "delivery_id",
        "identifiers": "identifiers",
        "recipient": "recipient",
        "campaign_id": "campaign_id",
        "broadcast_id": "broadcast_id",
        "newsletter_id": "newsletter_id",
        "transactional_message_id": "transactional_message_id",
        "action_id": "action_id",
        "parent_action_id": "parent_action_id",
        "content_id": "content_id",
        "journey_id": "journey_id",
        "trigger_id": "trigger_id",
        "trigger_event_id": "trigger_event_id",
        "customer_id": "customer_id",
        "content": "content",
    }

    delivery_id: str
    """ Id of the delivery, which is one message to one person. """
    identifiers: CustomerIdentifiers
    """ Identifiers of the person. """
    recipient: str
    """ Address that is called. """
    campaign_id: int | None | Unset = UNSET
    """ Campaign that sent the message. """
    broadcast_id: int | None | Unset = UNSET
    """ API-triggered broadcast that sent the message. """
    newsletter_id: int | None | Unset = UNSET
    """ Newsletter that sent the message. """
    transactional_message_id: int | None | Unset = UNSET
    """ Transactional message that was sent. """
    action_id: int | Unset = UNSET
    """ Step of the campaign or broadcast that sent the message. """
    parent_action_id: int | Unset = UNSET
    """ Split or branch of the campaign or broadcast that holds the step. """
    content_id: int | Unset = UNSET
    """ Variant of the newsletter, one for each language and test group. """
    journey_id: str | Unset = UNSET
    """ Way of this person through the campaign or broadcast, a ULID. """
    trigger_id: int | Unset = UNSET
    """ Trigger of the broadcast that the message belongs to. """
    trigger_event_id: None | str | Unset = UNSET
    """ Event that triggered the campaign, a ULID. Null if no event did. """
    customer_id: None | str | Unset = UNSET
    """ Id of the person. Deprecated by the service, which has it in `identifiers`. """
    content: str | Unset = UNSET
    """ Body of the request. Only if the reporting webhook is set `with_content`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        delivery_id = self.delivery_id

        identifiers = self.identifiers.to_dict()

        recipient = self.recipient

        campaign_id: int | None | Unset
        if isinstance(self.campaign_id, Unset):
            campaign_id = UNSET
        else:
            campaign_id = self.campaign_id

        broadcast_id: int | None | Unset
        if isinstance(self.broadcast_id, Unset):
            broadcast_id = UNSET
        else:
            broadcast_id = self.broadcast_id

        newsletter_id: int | None | Unset
        if isinstance(self.newsletter_id, Unset):
            newsletter_id = UNSET
        else:
            newsletter_id = self.newsletter_id

        transactional_message_id: int | None | Unset
        if isinstance(self.transactional_message_id, Unset):
            transactional_message_id = UNSET
        else:
            transactional_message_id = self.transactional_message_id

        action_id = self.action_id

        parent_action_id = self.parent_action_id

        content_id = self.content_id

        journey_id = self.journey_id

        trigger_id = self.trigger_id

        trigger_event_id: None | str | Unset
        if isinstance(self.trigger_event_id, Unset):
            trigger_event_id = UNSET
        else:
            trigger_event_id = self.trigger_event_id

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "delivery_id": delivery_id,
                "identifiers": identifiers,
                "recipient": recipient,
            }
        )
        if campaign_id is not UNSET:
            field_dict["campaign_id"] = campaign_id
        if broadcast_id is not UNSET:
            field_dict["broadcast_id"] = broadcast_id
        if newsletter_id is not UNSET:
            field_dict["newsletter_id"] = newsletter_id
        if transactional_message_id is not UNSET:
            field_dict["transactional_message_id"] = transactional_message_id
        if action_id is not UNSET:
            field_dict["action_id"] = action_id
        if parent_action_id is not UNSET:
            field_dict["parent_action_id"] = parent_action_id
        if content_id is not UNSET:
            field_dict["content_id"] = content_id
        if journey_id is not UNSET:
            field_dict["journey_id"] = journey_id
        if trigger_id is not UNSET:
            field_dict["trigger_id"] = trigger_id
        if trigger_event_id is not UNSET:
            field_dict["trigger_event_id"] = trigger_event_id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_identifiers import CustomerIdentifiers

        d = fields_of(src_dict)
        delivery_id = d.pop("delivery_id")

        identifiers = CustomerIdentifiers.from_dict(d.pop("identifiers"))

        recipient = d.pop("recipient")

        def _parse_campaign_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        campaign_id = _parse_campaign_id(d.pop("campaign_id", UNSET))

        def _parse_broadcast_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        broadcast_id = _parse_broadcast_id(d.pop("broadcast_id", UNSET))

        def _parse_newsletter_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        newsletter_id = _parse_newsletter_id(d.pop("newsletter_id", UNSET))

        def _parse_transactional_message_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        transactional_message_id = _parse_transactional_message_id(d.pop("transactional_message_id", UNSET))

        action_id = d.pop("action_id", UNSET)

        parent_action_id = d.pop("parent_action_id", UNSET)

        content_id = d.pop("content_id", UNSET)

        journey_id = d.pop("journey_id", UNSET)

        trigger_id = d.pop("trigger_id", UNSET)

        def _parse_trigger_event_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        trigger_event_id = _parse_trigger_event_id(d.pop("trigger_event_id", UNSET))

        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customer_id", UNSET))

        content = d.pop("content", UNSET)

        _made = cls(
            delivery_id=delivery_id,
            identifiers=identifiers,
            recipient=recipient,
            campaign_id=campaign_id,
            broadcast_id=broadcast_id,
            newsletter_id=newsletter_id,
            transactional_message_id=transactional_message_id,
            action_id=action_id,
            parent_action_id=parent_action_id,
            content_id=content_id,
            journey_id=journey_id,
            trigger_id=trigger_id,
            trigger_event_id=trigger_event_id,
            customer_id=customer_id,
            content=content,
        )

        _made.additional_properties = d
        return _made
