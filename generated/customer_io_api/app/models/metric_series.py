from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..types import UNSET, Unset


@_attrs_define(repr=False)
class MetricSeries(Model):
    """Series of numbers by metric. Each list holds one number a period, the oldest first, and all are of the same length.
    A metric that is not listed here is read as one more list. Only emails tell people from machines: opens since 20
    March 2025, clicks since 20 April 2025.

    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "drafted": "drafted",
        "attempted": "attempted",
        "sent": "sent",
        "delivered": "delivered",
        "deferred": "deferred",
        "bounced": "bounced",
        "failed": "failed",
        "suppressed": "suppressed",
        "undeliverable": "undeliverable",
        "opened": "opened",
        "human_opened": "human_opened",
        "prefetch_opened": "prefetch_opened",
        "clicked": "clicked",
        "human_clicked": "human_clicked",
        "machine_clicked": "machine_clicked",
        "converted": "converted",
        "replied": "replied",
        "spammed": "spammed",
        "unsubscribed": "unsubscribed",
        "topic_unsubscribed": "topic_unsubscribed",
        "untracked": "untracked",
        "open_untracked": "open_untracked",
        "link_untracked": "link_untracked",
        "tracking_consent_granted": "tracking_consent_granted",
        "tracking_consent_denied": "tracking_consent_denied",
        "2xx": "field_2xx",
        "3xx": "field_3xx",
        "4xx": "field_4xx",
        "5xx": "field_5xx",
    }

    created: list[int] | Unset = UNSET
    """ Deliveries that were made. """
    drafted: list[int] | Unset = UNSET
    """ Deliveries that are held as drafts. """
    attempted: list[int] | Unset = UNSET
    """ Deliveries that could not be handed to the provider and are tried again. """
    sent: list[int] | Unset = UNSET
    """ Deliveries that were handed to the provider. """
    delivered: list[int] | Unset = UNSET
    """ Deliveries that the provider, the app or the inbox confirmed. """
    deferred: list[int] | Unset = UNSET
    """ Deliveries that the provider could not make yet and tries again. """
    bounced: list[int] | Unset = UNSET
    """ Deliveries that the provider could not make. """
    failed: list[int] | Unset = UNSET
    """ Deliveries that could not be handed to the provider. """
    suppressed: list[int] | Unset = UNSET
    """ Deliveries not made, as the recipient is on a list of suppressed ones. """
    undeliverable: list[int] | Unset = UNSET
    """ Deliveries not made, as the person cannot or must not be reached. """
    opened: list[int] | Unset = UNSET
    """ Deliveries that were opened, by people or machines. """
    human_opened: list[int] | Unset = UNSET
    """ Emails that a person opened. """
    prefetch_opened: list[int] | Unset = UNSET
    """ Emails that a machine opened. """
    clicked: list[int] | Unset = UNSET
    """ Deliveries with a clicked link, by people or machines. """
    human_clicked: list[int] | Unset = UNSET
    """ Emails with a link that a person clicked. """
    machine_clicked: list[int] | Unset = UNSET
    """ Emails with a link that a machine clicked. """
    converted: list[int] | Unset = UNSET
    """ Deliveries that are credited with a conversion. """
    replied: list[int] | Unset = UNSET
    """ Deliveries that were replied to. """
    spammed: list[int] | Unset = UNSET
    """ Emails that were marked as spam. """
    unsubscribed: list[int] | Unset = UNSET
    """ Deliveries that led to unsubscribing from everything. """
    topic_unsubscribed: list[int] | Unset = UNSET
    """ Deliveries that led to unsubscribing from one topic. """
    untracked: list[int] | Unset = UNSET
    """ Deliveries without tracking. """
    open_untracked: list[int] | Unset = UNSET
    """ Deliveries whose opens are not tracked. """
    link_untracked: list[int] | Unset = UNSET
    """ Deliveries whose links are not tracked. """
    tracking_consent_granted: list[int] | Unset = UNSET
    """ Deliveries to people who allowed tracking. """
    tracking_consent_denied: list[int] | Unset = UNSET
    """ Deliveries to people who refused tracking. """
    field_2xx: list[int] | Unset = UNSET
    """ Webhooks that were answered with a status from 200 to 299. """
    field_3xx: list[int] | Unset = UNSET
    """ Webhooks that were answered with a status from 300 to 399. """
    field_4xx: list[int] | Unset = UNSET
    """ Webhooks that were answered with a status from 400 to 499. """
    field_5xx: list[int] | Unset = UNSET
    """ Webhooks that were answered with a status from 500 to 599. """
    additional_properties: dict[str, list[int]] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created: list[int] | Unset = UNSET
        if not isinstance(self.created, Unset):
            created = self.created

        drafted: list[int] | Unset = UNSET
        if not isinstance(self.drafted, Unset):
            drafted = self.drafted

        attempted: list[int] | Unset = UNSET
        if not isinstance(self.attempted, Unset):
            attempted = self.attempted

        sent: list[int] | Unset = UNSET
        if not isinstance(self.sent, Unset):
            sent = self.sent

        delivered: list[int] | Unset = UNSET
        if not isinstance(self.delivered, Unset):
            delivered = self.delivered

        deferred: list[int] | Unset = UNSET
        if not isinstance(self.deferred, Unset):
            deferred = self.deferred

        bounced: list[int] | Unset = UNSET
        if not isinstance(self.bounced, Unset):
            bounced = self.bounced

        failed: list[int] | Unset = UNSET
        if not isinstance(self.failed, Unset):
            failed = self.failed

        suppressed: list[int] | Unset = UNSET
        if not isinstance(self.suppressed, Unset):
            suppressed = self.suppressed

        undeliverable: list[int] | Unset = UNSET
        if not isinstance(self.undeliverable, Unset):
            undeliverable = self.undeliverable

        opened: list[int] | Unset = UNSET
        if not isinstance(self.opened, Unset):
            opened = self.opened

        human_opened: list[int] | Unset = UNSET
        if not isinstance(self.human_opened, Unset):
            human_opened = self.human_opened

        prefetch_opened: list[int] | Unset = UNSET
        if not isinstance(self.prefetch_opened, Unset):
            prefetch_opened = self.prefetch_opened

        clicked: list[int] | Unset = UNSET
        if not isinstance(self.clicked, Unset):
            clicked = self.clicked

        human_clicked: list[int] | Unset = UNSET
        if not isinstance(self.human_clicked, Unset):
            human_clicked = self.human_clicked

        machine_clicked: list[int] | Unset = UNSET
        if not isinstance(self.machine_clicked, Unset):
            machine_clicked = self.machine_clicked

        converted: list[int] | Unset = UNSET
        if not isinstance(self.converted, Unset):
            converted = self.converted

        replied: list[int] | Unset = UNSET
        if not isinstance(self.replied, Unset):
            replied = self.replied

        spammed: list[int] | Unset = UNSET
        if not isinstance(self.spammed, Unset):
            spammed = self.spammed

        unsubscribed: list[int] | Unset = UNSET
        if not isinstance(self.unsubscribed, Unset):
            unsubscribed = self.unsubscribed

        topic_unsubscribed: list[int] | Unset = UNSET
        if not isinstance(self.topic_unsubscribed, Unset):
            topic_unsubscribed = self.topic_unsubscribed

        untracked: list[int] | Unset = UNSET
        if not isinstance(self.untracked, Unset):
            untracked = self.untracked

        open_untracked: list[int] | Unset = UNSET
        if not isinstance(self.open_untracked, Unset):
            open_untracked = self.open_untracked

        link_untracked: list[int] | Unset = UNSET
        if not isinstance(self.link_untracked, Unset):
            link_untracked = self.link_untracked

        tracking_consent_granted: list[int] | Unset = UNSET
        if not isinstance(self.tracking_consent_granted, Unset):
            tracking_consent_granted = self.tracking_consent_granted

        tracking_consent_denied: list[int] | Unset = UNSET
        if not isinstance(self.tracking_consent_denied, Unset):
            tracking_consent_denied = self.tracking_consent_denied

        field_2xx: list[int] | Unset = UNSET
        if not isinstance(self.field_2xx, Unset):
            field_2xx = self.field_2xx

        field_3xx: list[int] | Unset = UNSET
        if not isinstance(self.field_3xx, Unset):
            field_3xx = self.field_3xx

        field_4xx: list[int] | Unset = UNSET
        if not isinstance(self.field_4xx, Unset):
            field_4xx = self.field_4xx

        field_5xx: list[int] | Unset = UNSET
        if not isinstance(self.field_5xx, Unset):
            field_5xx = self.field_5xx

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop

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
        if bounced is not UNSET:
            field_dict["bounced"] = bounced
        if failed is not UNSET:
            field_dict["failed"] = failed
        if suppressed is not UNSET:
            field_dict["suppressed"] = suppressed
        if undeliverable is not UNSET:
            field_dict["undeliverable"] = undeliverable
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
        if machine_clicked is not UNSET:
            field_dict["machine_clicked"] = machine_clicked
        if converted is not UNSET:
            field_dict["converted"] = converted
        if replied is not UNSET:
            field_dict["replied"] = replied
        if spammed is not UNSET:
            field_dict["spammed"] = spammed
        if unsubscribed is not UNSET:
            field_dict["unsubscribed"] = unsubscribed
        if topic_unsubscribed is not UNSET:
            field_dict["topic_unsubscribed"] = topic_unsubscribed
        if untracked is not UNSET:
            field_dict["untracked"] = untracked
        if open_untracked is not UNSET:
            field_dict["open_untracked"] = open_untracked
        if link_untracked is not UNSET:
            field_dict["link_untracked"] = link_untracked
        if tracking_consent_granted is not UNSET:
            field_dict["tracking_consent_granted"] = tracking_consent_granted
        if tracking_consent_denied is not UNSET:
            field_dict["tracking_consent_denied"] = tracking_consent_denied
        if field_2xx is not UNSET:
            field_dict["2xx"] = field_2xx
        if field_3xx is not UNSET:
            field_dict["3xx"] = field_3xx
        if field_4xx is not UNSET:
            field_dict["4xx"] = field_4xx
        if field_5xx is not UNSET:
            field_dict["5xx"] = field_5xx

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = fields_of(src_dict)
        _created = d.pop("created", UNSET)
        created: list[int] | Unset = UNSET
        if _created is not UNSET:
            created = cast(list[int], _created or [])

        _drafted = d.pop("drafted", UNSET)
        drafted: list[int] | Unset = UNSET
        if _drafted is not UNSET:
            drafted = cast(list[int], _drafted or [])

        _attempted = d.pop("attempted", UNSET)
        attempted: list[int] | Unset = UNSET
        if _attempted is not UNSET:
            attempted = cast(list[int], _attempted or [])

        _sent = d.pop("sent", UNSET)
        sent: list[int] | Unset = UNSET
        if _sent is not UNSET:
            sent = cast(list[int], _sent or [])

        _delivered = d.pop("delivered", UNSET)
        delivered: list[int] | Unset = UNSET
        if _delivered is not UNSET:
            delivered = cast(list[int], _delivered or [])

        _deferred = d.pop("deferred", UNSET)
        deferred: list[int] | Unset = UNSET
        if _deferred is not UNSET:
            deferred = cast(list[int], _deferred or [])

        _bounced = d.pop("bounced", UNSET)
        bounced: list[int] | Unset = UNSET
        if _bounced is not UNSET:
            bounced = cast(list[int], _bounced or [])

        _failed = d.pop("failed", UNSET)
        failed: list[int] | Unset = UNSET
        if _failed is not UNSET:
            failed = cast(list[int], _failed or [])

        _suppressed = d.pop("suppressed", UNSET)
        suppressed: list[int] | Unset = UNSET
        if _suppressed is not UNSET:
            suppressed = cast(list[int], _suppressed or [])

        _undeliverable = d.pop("undeliverable", UNSET)
        undeliverable: list[int] | Unset = UNSET
        if _undeliverable is not UNSET:
            undeliverable = cast(list[int], _undeliverable or [])

        _opened = d.pop("opened", UNSET)
        opened: list[int] | Unset = UNSET
        if _opened is not UNSET:
            opened = cast(list[int], _opened or [])

        _human_opened = d.pop("human_opened", UNSET)
        human_opened: list[int] | Unset = UNSET
        if _human_opened is not UNSET:
            human_opened = cast(list[int], _human_opened or [])

        _prefetch_opened = d.pop("prefetch_opened", UNSET)
        prefetch_opened: list[int] | Unset = UNSET
        if _prefetch_opened is not UNSET:
            prefetch_opened = cast(list[int], _prefetch_opened or [])

        _clicked = d.pop("clicked", UNSET)
        clicked: list[int] | Unset = UNSET
        if _clicked is not UNSET:
            clicked = cast(list[int], _clicked or [])

        _human_clicked = d.pop("human_clicked", UNSET)
        human_clicked: list[int] | Unset = UNSET
        if _human_clicked is not UNSET:
            human_clicked = cast(list[int], _human_clicked or [])

        _machine_clicked = d.pop("machine_clicked", UNSET)
        machine_clicked: list[int] | Unset = UNSET
        if _machine_clicked is not UNSET:
            machine_clicked = cast(list[int], _machine_clicked or [])

        _converted = d.pop("converted", UNSET)
        converted: list[int] | Unset = UNSET
        if _converted is not UNSET:
            converted = cast(list[int], _converted or [])

        _replied = d.pop("replied", UNSET)
        replied: list[int] | Unset = UNSET
        if _replied is not UNSET:
            replied = cast(list[int], _replied or [])

        _spammed = d.pop("spammed", UNSET)
        spammed: list[int] | Unset = UNSET
        if _spammed is not UNSET:
            spammed = cast(list[int], _spammed or [])

        _unsubscribed = d.pop("unsubscribed", UNSET)
        unsubscribed: list[int] | Unset = UNSET
        if _unsubscribed is not UNSET:
            unsubscribed = cast(list[int], _unsubscribed or [])

        _topic_unsubscribed = d.pop("topic_unsubscribed", UNSET)
        topic_unsubscribed: list[int] | Unset = UNSET
        if _topic_unsubscribed is not UNSET:
            topic_unsubscribed = cast(list[int], _topic_unsubscribed or [])

        _untracked = d.pop("untracked", UNSET)
        untracked: list[int] | Unset = UNSET
        if _untracked is not UNSET:
            untracked = cast(list[int], _untracked or [])

        _open_untracked = d.pop("open_untracked", UNSET)
        open_untracked: list[int] | Unset = UNSET
        if _open_untracked is not UNSET:
            open_untracked = cast(list[int], _open_untracked or [])

        _link_untracked = d.pop("link_untracked", UNSET)
        link_untracked: list[int] | Unset = UNSET
        if _link_untracked is not UNSET:
            link_untracked = cast(list[int], _link_untracked or [])

        _tracking_consent_granted = d.pop("tracking_consent_granted", UNSET)
        tracking_consent_granted: list[int] | Unset = UNSET
        if _tracking_consent_granted is not UNSET:
            tracking_consent_granted = cast(list[int], _tracking_consent_granted or [])

        _tracking_consent_denied = d.pop("tracking_consent_denied", UNSET)
        tracking_consent_denied: list[int] | Unset = UNSET
        if _tracking_consent_denied is not UNSET:
            tracking_consent_denied = cast(list[int], _tracking_consent_denied or [])

        _field_2xx = d.pop("2xx", UNSET)
        field_2xx: list[int] | Unset = UNSET
        if _field_2xx is not UNSET:
            field_2xx = cast(list[int], _field_2xx or [])

        _field_3xx = d.pop("3xx", UNSET)
        field_3xx: list[int] | Unset = UNSET
        if _field_3xx is not UNSET:
            field_3xx = cast(list[int], _field_3xx or [])

        _field_4xx = d.pop("4xx", UNSET)
        field_4xx: list[int] | Unset = UNSET
        if _field_4xx is not UNSET:
            field_4xx = cast(list[int], _field_4xx or [])

        _field_5xx = d.pop("5xx", UNSET)
        field_5xx: list[int] | Unset = UNSET
        if _field_5xx is not UNSET:
            field_5xx = cast(list[int], _field_5xx or [])

        _made = cls(
            created=created,
            drafted=drafted,
            attempted=attempted,
            sent=sent,
            delivered=delivered,
            deferred=deferred,
            bounced=bounced,
            failed=failed,
            suppressed=suppressed,
            undeliverable=undeliverable,
            opened=opened,
            human_opened=human_opened,
            prefetch_opened=prefetch_opened,
            clicked=clicked,
            human_clicked=human_clicked,
            machine_clicked=machine_clicked,
            converted=converted,
            replied=replied,
            spammed=spammed,
            unsubscribed=unsubscribed,
            topic_unsubscribed=topic_unsubscribed,
            untracked=untracked,
            open_untracked=open_untracked,
            link_untracked=link_untracked,
            tracking_consent_granted=tracking_consent_granted,
            tracking_consent_denied=tracking_consent_denied,
            field_2xx=field_2xx,
            field_3xx=field_3xx,
            field_4xx=field_4xx,
            field_5xx=field_5xx,
        )

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = cast(list[int], prop_dict or [])

            additional_properties[prop_name] = additional_property

        _made.additional_properties = additional_properties
        return _made
