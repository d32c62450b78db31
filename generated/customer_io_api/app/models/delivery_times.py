from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class DeliveryTimes(Model):
    """When a delivery reached each metric, in Unix seconds. Only those that were reached are there."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "drafted": "drafted",
        "attempted": "attempted",
        "sent": "sent",
        "delivered": "delivered",
        "deferred": "deferred",
        "opened": "opened",
        "human_opened": "human_opened",
        "prefetch_opened": "prefetch_opened",
        "clicked": "clicked",
        "human_clicked": "human_clicked",
        "prefetch_clicked": "prefetch_clicked",
        "converted": "converted",
        "bounced": "bounced",
        "dropped": "dropped",
        "failed": "failed",
        "undeliverable": "undeliverable",
        "spammed": "spammed",
        "unsubscribed": "unsubscribed",
    }

    created: int | Unset = UNSET
    """ When the delivery was made, in Unix seconds. """
    drafted: int | Unset = UNSET
    """ When it was held as a draft, in Unix seconds. """
    attempted: int | Unset = UNSET
    """ When handing it over failed and was put off, in Unix seconds. """
    sent: int | Unset = UNSET
    """ When it was handed to the provider, in Unix seconds. """
    delivered: int | Unset = UNSET
    """ When the provider confirmed it, in Unix seconds. """
    deferred: int | Unset = UNSET
    """ When the provider put it off, in Unix seconds. """
    opened: int | Unset = UNSET
    """ When it was opened, by a person or a machine, in Unix seconds. """
    human_opened: int | Unset = UNSET
    """ When a person opened it, in Unix seconds. """
    prefetch_opened: int | Unset = UNSET
    """ When a machine opened it, in Unix seconds. """
    clicked: int | Unset = UNSET
    """ When a link was clicked, by a person or a machine, in Unix seconds. """
    human_clicked: int | Unset = UNSET
    """ When a person clicked a link, in Unix seconds. """
    prefetch_clicked: int | Unset = UNSET
    """ When a machine clicked a link, in Unix seconds. """
    converted: int | Unset = UNSET
    """ When the person reached the campaign's goal, in Unix seconds. """
    bounced: int | Unset = UNSET
    """ When the provider could not deliver it, in Unix seconds. """
    dropped: int | Unset = UNSET
    """ When it was not sent, since the recipient is suppressed, in Unix seconds. """
    failed: int | Unset = UNSET
    """ When it could not be handed over, in Unix seconds. """
    undeliverable: int | Unset = UNSET
    """ When it was found to be undeliverable, in Unix seconds. """
    spammed: int | Unset = UNSET
    """ When the recipient marked it as spam, in Unix seconds. """
    unsubscribed: int | Unset = UNSET
    """ When the recipient unsubscribed through it, in Unix seconds. """
    additional_properties: dict[str, int] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created = self.created

        drafted = self.drafted

        attempted = self.attempted

        sent = self.sent

        delivered = self.delivered

        deferred = self.deferred

        opened = self.opened

        human_opened = self.human_opened

        prefetch_opened = self.prefetch_opened

        clicked = self.clicked

        human_clicked = self.human_clicked

        prefetch_clicked = self.prefetch_clicked

        converted = self.converted

        bounced = self.bounced

        dropped = self.dropped

        failed = self.failed

        undeliverable = self.undeliverable

        spammed = self.spammed

        unsubscribed = self.unsubscribed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created is not UNSET:
            field_dict["created"] = created
        if drafted is not UNSET:
            field_dict["drafted"] = drafted
        if attempted is not UNSET:
            field_dict["attempted"] = attempted
        if sent is not UNSET:
            field_dict["sent"] = sent
        if delivered is not UNSET:
            field_dict["delivered"] = delivered
        if deferred is not UNSET:
            field_dict["deferred"] = deferred
        if opened is not UNSET:
            field_dict["opened"] = opened
        if human_opened is not UNSET:
            field_dict["human_opened"] = human_opened
        if prefetch_opened is not UNSET:
            field_dict["prefetch_opened"] = prefetch_opened
        if clicked is not UNSET:
            field_dict["clicked"] = clicked
        if human_clicked is not UNSET:
            field_dict["human_clicked"] = human_clicked
        if prefetch_clicked is not UNSET:
            field_dict["prefetch_clicked"] = prefetch_clicked
        if converted is not UNSET:
            field_dict["converted"] = converted
        if bounced is not UNSET:
            field_dict["bounced"] = bounced
        if dropped is not UNSET:
            field_dict["dropped"] = dropped
        if failed is not UNSET:
            field_dict["failed"] = failed
        if undeliverable is not UNSET:
            field_dict["undeliverable"] = undeliverable
        if spammed is not UNSET:
            field_dict["spammed"] = spammed
        if unsubscribed is not UNSET:
            field_dict["unsubscribed"] = unsubscribed

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        created = d.pop("created", UNSET)

        drafted = d.pop("drafted", UNSET)

        attempted = d.pop("attempted", UNSET)

        sent = d.pop("sent", UNSET)

        delivered = d.pop("delivered", UNSET)

        deferred = d.pop("deferred", UNSET)

        opened = d.pop("opened", UNSET)

        human_opened = d.pop("human_opened", UNSET)

        prefetch_opened = d.pop("prefetch_opened", UNSET)

        clicked = d.pop("clicked", UNSET)

        human_clicked = d.pop("human_clicked", UNSET)

        prefetch_clicked = d.pop("prefetch_clicked", UNSET)

        converted = d.pop("converted", UNSET)

        bounced = d.pop("bounced", UNSET)

        dropped = d.pop("dropped", UNSET)

        failed = d.pop("failed", UNSET)

        undeliverable = d.pop("undeliverable", UNSET)

        spammed = d.pop("spammed", UNSET)

        unsubscribed = d.pop("unsubscribed", UNSET)

        _made = cls(
            created=created,
            drafted=drafted,
            attempted=attempted,
            sent=sent,
            delivered=delivered,
            deferred=deferred,
            opened=opened,
            human_opened=human_opened,
            prefetch_opened=prefetch_opened,
            clicked=clicked,
            human_clicked=human_clicked,
            prefetch_clicked=prefetch_clicked,
            converted=converted,
            bounced=bounced,
            dropped=dropped,
            failed=failed,
            undeliverable=undeliverable,
            spammed=spammed,
            unsubscribed=unsubscribed,
        )

        _made.additional_properties = d
        return _made
