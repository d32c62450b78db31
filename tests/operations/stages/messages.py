"""What the examples of campaigns, broadcasts and transactional messages need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from customer_io_client import CustomerIO
from tests.operations.stage import PathValues, Stage

_CAMPAIGN: Final = 1
_BROADCAST: Final = 1
_MESSAGE: Final = 1
_LANGUAGE: Final = "en"
"""That the sample workspace says things in, besides the default language: no call adds one to a step."""


def _campaign_action(client: CustomerIO) -> PathValues:
    return _CAMPAIGN, client.app.campaigns.list_actions(_CAMPAIGN).first_page().items[0].id


def _campaign_language(client: CustomerIO) -> PathValues:
    return *_campaign_action(client), _LANGUAGE


def _broadcast_action(client: CustomerIO) -> PathValues:
    return _BROADCAST, client.app.broadcasts.list_actions(_BROADCAST).actions[0].id


def _broadcast_language(client: CustomerIO) -> PathValues:
    return *_broadcast_action(client), _LANGUAGE


def _trigger(client: CustomerIO) -> PathValues:
    return _BROADCAST, client.app.broadcasts.trigger(_BROADCAST).id


def _message_language(_client: CustomerIO) -> PathValues:
    return _MESSAGE, _LANGUAGE


STAGES: Final[Mapping[str, Stage]] = {
    "app.campaigns.get_action": _campaign_action,
    "app.campaigns.update_action": _campaign_action,
    "app.campaigns.get_action_metrics": _campaign_action,
    "app.campaigns.get_action_link_metrics": _campaign_action,
    "app.campaigns.get_action_language": _campaign_language,
    "app.campaigns.update_action_language": _campaign_language,
    "app.broadcasts.get_action": _broadcast_action,
    "app.broadcasts.update_action": _broadcast_action,
    "app.broadcasts.get_action_metrics": _broadcast_action,
    "app.broadcasts.get_action_link_metrics": _broadcast_action,
    "app.broadcasts.get_action_language": _broadcast_language,
    "app.broadcasts.update_action_language": _broadcast_language,
    "app.broadcasts.get_trigger": _trigger,
    "app.broadcasts.list_trigger_errors": _trigger,
    "app.transactional.get_language": _message_language,
    "app.transactional.update_language": _message_language,
}
