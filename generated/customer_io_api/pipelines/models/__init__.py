"""Data models, loaded on first use."""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING
from typing import Any as _Any

if TYPE_CHECKING:
    from .alias_call import AliasCall
    from .alias_item import AliasItem
    from .call_batch import CallBatch
    from .call_channel import CallChannel
    from .call_context import CallContext
    from .call_fields import CallFields
    from .context_app import ContextApp
    from .context_campaign import ContextCampaign
    from .context_device import ContextDevice
    from .context_network import ContextNetwork
    from .context_page import ContextPage
    from .context_system import ContextSystem
    from .device_platform import DevicePlatform
    from .group_call import GroupCall
    from .group_item import GroupItem
    from .group_traits import GroupTraits
    from .identify_call import IdentifyCall
    from .identify_item import IdentifyItem
    from .integrations import Integrations
    from .json_object import JsonObject
    from .page_call import PageCall
    from .page_item import PageItem
    from .page_properties import PageProperties
    from .person_of_call import PersonOfCall
    from .person_traits import PersonTraits
    from .screen_call import ScreenCall
    from .screen_item import ScreenItem
    from .strict_mode import StrictMode
    from .subscription_choices import SubscriptionChoices
    from .track_call import TrackCall
    from .track_item import TrackItem
    from .trait_preferences import TraitPreferences

__all__ = (
    "AliasCall",
    "AliasItem",
    "CallBatch",
    "CallChannel",
    "CallContext",
    "CallFields",
    "ContextApp",
    "ContextCampaign",
    "ContextDevice",
    "ContextNetwork",
    "ContextPage",
    "ContextSystem",
    "DevicePlatform",
    "GroupCall",
    "GroupItem",
    "GroupTraits",
    "IdentifyCall",
    "IdentifyItem",
    "Integrations",
    "JsonObject",
    "PageCall",
    "PageItem",
    "PageProperties",
    "PersonOfCall",
    "PersonTraits",
    "ScreenCall",
    "ScreenItem",
    "StrictMode",
    "SubscriptionChoices",
    "TrackCall",
    "TrackItem",
    "TraitPreferences",
)

_MODULES: dict[str, str] = {
    "AliasCall": ".alias_call",
    "AliasItem": ".alias_item",
    "CallBatch": ".call_batch",
    "CallChannel": ".call_channel",
    "CallContext": ".call_context",
    "CallFields": ".call_fields",
    "ContextApp": ".context_app",
    "ContextCampaign": ".context_campaign",
    "ContextDevice": ".context_device",
    "ContextNetwork": ".context_network",
    "ContextPage": ".context_page",
    "ContextSystem": ".context_system",
    "DevicePlatform": ".device_platform",
    "GroupCall": ".group_call",
    "GroupItem": ".group_item",
    "GroupTraits": ".group_traits",
    "IdentifyCall": ".identify_call",
    "IdentifyItem": ".identify_item",
    "Integrations": ".integrations",
    "JsonObject": ".json_object",
    "PageCall": ".page_call",
    "PageItem": ".page_item",
    "PageProperties": ".page_properties",
    "PersonOfCall": ".person_of_call",
    "PersonTraits": ".person_traits",
    "ScreenCall": ".screen_call",
    "ScreenItem": ".screen_item",
    "StrictMode": ".strict_mode",
    "SubscriptionChoices": ".subscription_choices",
    "TrackCall": ".track_call",
    "TrackItem": ".track_item",
    "TraitPreferences": ".trait_preferences",
}


def __getattr__(name: str) -> _Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: _Any = getattr(_import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
