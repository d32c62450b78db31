from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.delivery_channel import DeliveryChannel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.delivery_metrics import DeliveryMetrics


@_attrs_define(repr=False)
class CustomerMessage(Model):
    """One delivery to a person. Of the numbers of parents, only those of the real ones are filled."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "deduplicate_id": "deduplicate_id",
        "msg_template_id": "msg_template_id",
        "customer_id": "customer_id",
        "customer_identifiers": "customer_identifiers",
        "type": "type",
        "recipient": "recipient",
        "subject": "subject",
        "metrics": "metrics",
        "created": "created",
        "failure_message": "failure_message",
        "campaign_id": "campaign_id",
        "action_id": "action_id",
        "parent_action_id": "parent_action_id",
        "newsletter_id": "newsletter_id",
        "content_id": "content_id",
        "broadcast_id": "broadcast_id",
        "trigger_event_id": "trigger_event_id",
        "forgotten": "forgotten",
    }

    id: str
    """ Id of the delivery. """
    deduplicate_id: str | Unset = UNSET
    """ Id and time of the last change. It differs after every change of the delivery. """
    msg_template_id: None | str | Unset = UNSET
    """ Template of the message, in an older numbering. Deprecated by the service. """
    customer_id: None | str | Unset = UNSET
    """ Id of the person. Null when the person has none. """
    customer_identifiers: CustomerIdentifiers | Unset = UNSET
    """ Identifiers of a person. """
    type: DeliveryChannel | Unset = UNSET
    """ Channel of a delivery. SMS is spelled `twilio`; `inbox` comes from newsletters. """
    recipient: None | str | Unset = UNSET
    """ Address that the message went to. """
    subject: None | str | Unset = UNSET
    """ Subject of the message. """
    metrics: DeliveryMetrics | Unset = UNSET
    """ When a delivery reached each metric, in Unix seconds. Only those that were reached are there. """
    created: int | Unset = UNSET
    """ When the delivery was made, in Unix seconds. """
    failure_message: None | str | Unset = UNSET
    """ Why the delivery failed. Null when it did not. """
    campaign_id: int | None | Unset = UNSET
    """ Campaign that the delivery belongs to. """
    action_id: int | None | Unset = UNSET
    """ Step of the campaign or broadcast that made the delivery. """
    parent_action_id: int | None | Unset = UNSET
    """ Split or branch of the campaign that holds the step. """
    newsletter_id: int | None | Unset = UNSET
    """ Newsletter that the delivery belongs to. """
    content_id: int | None | Unset = UNSET
    """ Variant of the newsletter or transactional message. """
    broadcast_id: int | None | Unset = UNSET
    """ Broadcast that the delivery belongs to. """
    trigger_event_id: None | str | Unset = UNSET
    """ Event that triggered the delivery. """
    forgotten: bool | Unset = UNSET
    """ Whether the content of the message is not kept. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        deduplicate_id = self.deduplicate_id

        msg_template_id: None | str | Unset
        if isinstance(self.msg_template_id, Unset):
            msg_template_id = UNSET
        else:
            msg_template_id = self.msg_template_id

        customer_id: None | str | Unset
        if isinstance(self.customer_id, Unset):
            customer_id = UNSET
        else:
            customer_id = self.customer_id

        customer_identifiers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.customer_identifiers, Unset):
            customer_identifiers = self.customer_identifiers.to_dict()

        type = self.type

        recipient: None | str | Unset
        if isinstance(self.recipient, Unset):
            recipient = UNSET
        else:
            recipient = self.recipient

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        metrics: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metrics, Unset):
            metrics = self.metrics.to_dict()

        created = self.created

        failure_message: None | str | Unset
        if isinstance(self.failure_message, Unset):
            failure_message = UNSET
        else:
            failure_message = self.failure_message

        campaign_id: int | None | Unset
        if isinstance(self.campaign_id, Unset):
            campaign_id = UNSET
        else:
            campaign_id = self.campaign_id

        action_id: int | None | Unset
        if isinstance(self.action_id, Unset):
            action_id = UNSET
        else:
            action_id = self.action_id

        parent_action_id: int | None | Unset
        if isinstance(self.parent_action_id, Unset):
            parent_action_id = UNSET
        else:
            parent_action_id = self.parent_action_id

        newsletter_id: int | None | Unset
        if isinstance(self.newsletter_id, Unset):
            newsletter_id = UNSET
        else:
            newsletter_id = self.newsletter_id

        content_id: int | None | Unset
        if isinstance(self.content_id, Unset):
            content_id = UNSET
        else:
            content_id = self.content_id

        broadcast_id: int | None | Unset
        if isinstance(self.broadcast_id, Unset):
            broadcast_id = UNSET
        else:
            broadcast_id = self.broadcast_id

        trigger_event_id: None | str | Unset
        if isinstance(self.trigger_event_id, Unset):
            trigger_event_id = UNSET
        else:
            trigger_event_id = self.trigger_event_id

        forgotten = self.forgotten

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if deduplicate_id is not UNSET:
            field_dict["deduplicate_id"] = deduplicate_id
        if msg_template_id is not UNSET:
            field_dict["msg_template_id"] = msg_template_id
        if customer_id is not UNSET:
            field_dict["customer_id"] = customer_id
        if customer_identifiers is not UNSET:
            field_dict["customer_identifiers"] = customer_identifiers
        if type is not UNSET:
            field_dict["type"] = type
        if recipient is not UNSET:
            field_dict["recipient"] = recipient
        if subject is not UNSET:
            field_dict["subject"] = subject
        if metrics is not UNSET:
            field_dict["metrics"] = metrics
        if created is not UNSET:
            field_dict["created"] = created
        if failure_message is not UNSET:
            field_dict["failure_message"] = failure_message
        if campaign_id is not UNSET:
            field_dict["campaign_id"] = campaign_id
        if action_id is not UNSET:
            field_dict["action_id"] = action_id
        if parent_action_id is not UNSET:
            field_dict["parent_action_id"] = parent_action_id
        if newsletter_id is not UNSET:
            field_dict["newsletter_id"] = newsletter_id
        if content_id is not UNSET:
            field_dict["content_id"] = content_id
        if broadcast_id is not UNSET:
            field_dict["broadcast_id"] = broadcast_id
        if trigger_event_id is not UNSET:
            field_dict["trigger_event_id"] = trigger_event_id
        if forgotten is not UNSET:
            field_dict["forgotten"] = forgotten

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.customer_identifiers import CustomerIdentifiers
        from ..models.delivery_metrics import DeliveryMetrics

        d = fields_of(src_dict)
        id = d.pop("id")

        deduplicate_id = d.pop("deduplicate_id", UNSET)

        def _parse_msg_template_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        msg_template_id = _parse_msg_template_id(d.pop("msg_template_id", UNSET))

        def _parse_customer_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_id = _parse_customer_id(d.pop("customer_id", UNSET))

        _customer_identifiers = d.pop("customer_identifiers", UNSET)
        customer_identifiers: CustomerIdentifiers | Unset
        if _customer_identifiers is None or isinstance(_customer_identifiers, Unset):
            customer_identifiers = UNSET
        else:
            customer_identifiers = CustomerIdentifiers.from_dict(_customer_identifiers)

        type = d.pop("type", UNSET)

        def _parse_recipient(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recipient = _parse_recipient(d.pop("recipient", UNSET))

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        _metrics = d.pop("metrics", UNSET)
        metrics: DeliveryMetrics | Unset
        if _metrics is None or isinstance(_metrics, Unset):
            metrics = UNSET
        else:
            metrics = DeliveryMetrics.from_dict(_metrics)

        created = d.pop("created", UNSET)

        def _parse_failure_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        failure_message = _parse_failure_message(d.pop("failure_message", UNSET))

        def _parse_campaign_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        campaign_id = _parse_campaign_id(d.pop("campaign_id", UNSET))

        def _parse_action_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        action_id = _parse_action_id(d.pop("action_id", UNSET))

        def _parse_parent_action_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        parent_action_id = _parse_parent_action_id(d.pop("parent_action_id", UNSET))

        def _parse_newsletter_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        newsletter_id = _parse_newsletter_id(d.pop("newsletter_id", UNSET))

        def _parse_content_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        content_id = _parse_content_id(d.pop("content_id", UNSET))

        def _parse_broadcast_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        broadcast_id = _parse_broadcast_id(d.pop("broadcast_id", UNSET))

        def _parse_trigger_event_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        trigger_event_id = _parse_trigger_event_id(d.pop("trigger_event_id", UNSET))

        forgotten = d.pop("forgotten", UNSET)

        _made = cls(
            id=id,
            deduplicate_id=deduplicate_id,
            msg_template_id=msg_template_id,
            customer_id=customer_id,
            customer_identifiers=customer_identifiers,
            type=type,
            recipient=recipient,
            subject=subject,
            metrics=metrics,
            created=created,
            failure_message=failure_message,
            campaign_id=campaign_id,
            action_id=action_id,
            parent_action_id=parent_action_id,
            newsletter_id=newsletter_id,
            content_id=content_id,
            broadcast_id=broadcast_id,
            trigger_event_id=trigger_event_id,
            forgotten=forgotten,
        )

        _made.additional_properties = d
        return _made
