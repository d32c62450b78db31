from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.design_studio_sample import DesignStudioSample


@_attrs_define(repr=False)
class PreviewDesignStudioEmail(Model):
    """Sample data to evaluate an email with. What is left out is empty."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "customer": "customer",
        "event": "event",
        "trigger": "trigger",
        "campaign": "campaign",
        "journey": "journey",
        "message": "message",
        "objects": "objects",
        "lax": "lax",
    }

    customer: DesignStudioSample | Unset = UNSET
    """ Sample values that the Liquid of an email finds under this name. """
    event: DesignStudioSample | Unset = UNSET
    """ Sample values that the Liquid of an email finds under this name. """
    trigger: DesignStudioSample | Unset = UNSET
    """ Sample values that the Liquid of an email finds under this name. """
    campaign: DesignStudioSample | Unset = UNSET
    """ Sample values that the Liquid of an email finds under this name. """
    journey: DesignStudioSample | Unset = UNSET
    """ Sample values that the Liquid of an email finds under this name. """
    message: DesignStudioSample | Unset = UNSET
    """ Sample values that the Liquid of an email finds under this name. """
    objects: DesignStudioSample | Unset = UNSET
    """ Sample values that the Liquid of an email finds under this name. """
    lax: bool | Unset = UNSET
    """ Whether unknown variables are empty rather than errors. Left out, it is false. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.customer, Unset):
            customer = self.customer.to_dict()

        event: dict[str, Any] | Unset = UNSET
        if not isinstance(self.event, Unset):
            event = self.event.to_dict()

        trigger: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trigger, Unset):
            trigger = self.trigger.to_dict()

        campaign: dict[str, Any] | Unset = UNSET
        if not isinstance(self.campaign, Unset):
            campaign = self.campaign.to_dict()

        journey: dict[str, Any] | Unset = UNSET
        if not isinstance(self.journey, Unset):
            journey = self.journey.to_dict()

        message: dict[str, Any] | Unset = UNSET
        if not isinstance(self.message, Unset):
            message = self.message.to_dict()

        objects: dict[str, Any] | Unset = UNSET
        if not isinstance(self.objects, Unset):
            objects = self.objects.to_dict()

        lax = self.lax

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if customer is not UNSET:
            field_dict["customer"] = customer
        if event is not UNSET:
            field_dict["event"] = event
        if trigger is not UNSET:
            field_dict["trigger"] = trigger
        if campaign is not UNSET:
            field_dict["campaign"] = campaign
        if journey is not UNSET:
            field_dict["journey"] = journey
        if message is not UNSET:
            field_dict["message"] = message
        if objects is not UNSET:
            field_dict["objects"] = objects
        if lax is not UNSET:
            field_dict["lax"] = lax

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.design_studio_sample import DesignStudioSample

        d = fields_of(src_dict)
        _customer = d.pop("customer", UNSET)
        customer: DesignStudioSample | Unset
        if _customer is None or isinstance(_customer, Unset):
            customer = UNSET
        else:
            customer = DesignStudioSample.from_dict(_customer)

        _event = d.pop("event", UNSET)
        event: DesignStudioSample | Unset
        if _event is None or isinstance(_event, Unset):
            event = UNSET
        else:
            event = DesignStudioSample.from_dict(_event)

        _trigger = d.pop("trigger", UNSET)
        trigger: DesignStudioSample | Unset
        if _trigger is None or isinstance(_trigger, Unset):
            trigger = UNSET
        else:
            trigger = DesignStudioSample.from_dict(_trigger)

        _campaign = d.pop("campaign", UNSET)
        campaign: DesignStudioSample | Unset
        if _campaign is None or isinstance(_campaign, Unset):
            campaign = UNSET
        else:
            campaign = DesignStudioSample.from_dict(_campaign)

        _journey = d.pop("journey", UNSET)
        journey: DesignStudioSample | Unset
        if _journey is None or isinstance(_journey, Unset):
            journey = UNSET
        else:
            journey = DesignStudioSample.from_dict(_journey)

        _message = d.pop("message", UNSET)
        message: DesignStudioSample | Unset
        if _message is None or isinstance(_message, Unset):
            message = UNSET
        else:
            message = DesignStudioSample.from_dict(_message)

        _objects = d.pop("objects", UNSET)
        objects: DesignStudioSample | Unset
        if _objects is None or isinstance(_objects, Unset):
            objects = UNSET
        else:
            objects = DesignStudioSample.from_dict(_objects)

        lax = d.pop("lax", UNSET)

        _made = cls(
            customer=customer,
            event=event,
            trigger=trigger,
            campaign=campaign,
            journey=journey,
            message=message,
            objects=objects,
            lax=lax,
        )

        _made.additional_properties = d
        return _made
