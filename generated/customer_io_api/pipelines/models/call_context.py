from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..._shared import Model, fields_of
from ..models.call_channel import CallChannel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.context_app import ContextApp
    from ..models.context_campaign import ContextCampaign
    from ..models.context_device import ContextDevice
    from ..models.context_network import ContextNetwork
    from ..models.context_page import ContextPage
    from ..models.context_system import ContextSystem


@_attrs_define(repr=False)
class CallContext(Model):
    """Where and how a call was made. Own names may be added."""

    _WIRE: ClassVar[Mapping[str, str]] = {
        "active": "active",
        "ip": "ip",
        "locale": "locale",
        "userAgent": "user_agent",
        "channel": "channel",
        "campaign": "campaign",
        "page": "page",
        "app": "app",
        "device": "device",
        "network": "network",
        "os": "os",
    }

    active: bool | Unset = UNSET
    """ Whether the person was active at that time. """
    ip: str | Unset = UNSET
    """ Network address of the person. """
    locale: str | Unset = UNSET
    """ Language tag of the person, such as `en-GB`. """
    user_agent: str | Unset = UNSET
    """ User agent of the person's browser. """
    channel: CallChannel | Unset = UNSET
    """ Kind of program that made a call. """
    campaign: ContextCampaign | Unset = UNSET
    """ Campaign that led the person here. Own names with text values may be added. """
    page: ContextPage | Unset = UNSET
    """ Page that the call was made on. """
    app: ContextApp | Unset = UNSET
    """ App that made the call. """
    device: ContextDevice | Unset = UNSET
    """ Device that made the call, or that a device event is about. """
    network: ContextNetwork | Unset = UNSET
    """ Network that the device used. """
    os: ContextSystem | Unset = UNSET
    """ Operating system of the device. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        ip = self.ip

        locale = self.locale

        user_agent = self.user_agent

        channel = self.channel

        campaign: dict[str, Any] | Unset = UNSET
        if not isinstance(self.campaign, Unset):
            campaign = self.campaign.to_dict()

        page: dict[str, Any] | Unset = UNSET
        if not isinstance(self.page, Unset):
            page = self.page.to_dict()

        app: dict[str, Any] | Unset = UNSET
        if not isinstance(self.app, Unset):
            app = self.app.to_dict()

        device: dict[str, Any] | Unset = UNSET
        if not isinstance(self.device, Unset):
            device = self.device.to_dict()

        network: dict[str, Any] | Unset = UNSET
        if not isinstance(self.network, Unset):
            network = self.network.to_dict()

        os: dict[str, Any] | Unset = UNSET
        if not isinstance(self.os, Unset):
            os = self.os.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active is not UNSET:
            field_dict["active"] = active
        if ip is not UNSET:
            field_dict["ip"] = ip
        if locale is not UNSET:
            field_dict["locale"] = locale
        if user_agent is not UNSET:
            field_dict["userAgent"] = user_agent
        if channel is not UNSET:
            field_dict["channel"] = channel
        if campaign is not UNSET:
            field_dict["campaign"] = campaign
        if page is not UNSET:
            field_dict["page"] = page
        if app is not UNSET:
            field_dict["app"] = app
        if device is not UNSET:
            field_dict["device"] = device
        if network is not UNSET:
            field_dict["network"] = network
        if os is not UNSET:
            field_dict["os"] = os

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.context_app import ContextApp
        from ..models.context_campaign import ContextCampaign
        from ..models.context_device import ContextDevice
        from ..models.context_network import ContextNetwork
        from ..models.context_page import ContextPage
        from ..models.context_system import ContextSystem

        d = fields_of(src_dict)
        active = d.pop("active", UNSET)

        ip = d.pop("ip", UNSET)

        locale = d.pop("locale", UNSET)

        user_agent = d.pop("userAgent", UNSET)

        channel = d.pop("channel", UNSET)

        _campaign = d.pop("campaign", UNSET)
        campaign: ContextCampaign | Unset
        if _campaign is None or isinstance(_campaign, Unset):
            campaign = UNSET
        else:
            campaign = ContextCampaign.from_dict(_campaign)

        _page = d.pop("page", UNSET)
        page: ContextPage | Unset
        if _page is None or isinstance(_page, Unset):
            page = UNSET
        else:
            page = ContextPage.from_dict(_page)

        _app = d.pop("app", UNSET)
        app: ContextApp | Unset
        if _app is None or isinstance(_app, Unset):
            app = UNSET
        else:
            app = ContextApp.from_dict(_app)

        _device = d.pop("device", UNSET)
        device: ContextDevice | Unset
        if _device is None or isinstance(_device, Unset):
            device = UNSET
        else:
            device = ContextDevice.from_dict(_device)

        _network = d.pop("network", UNSET)
        network: ContextNetwork | Unset
        if _network is None or isinstance(_network, Unset):
            network = UNSET
        else:
            network = ContextNetwork.from_dict(_network)

        _os = d.pop("os", UNSET)
        os: ContextSystem | Unset
        if _os is None or isinstance(_os, Unset):
            os = UNSET
        else:
            os = ContextSystem.from_dict(_os)

        _made = cls(
            active=active,
            ip=ip,
            locale=locale,
            user_agent=user_agent,
            channel=channel,
            campaign=campaign,
            page=page,
            app=app,
            device=device,
            network=network,
            os=os,
        )

        _made.additional_properties = d
        return _made
