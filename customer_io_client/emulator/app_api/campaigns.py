"""App: campaigns, their steps, and how people went through them."""

from __future__ import annotations

from dataclasses import replace

from customer_io_client.emulator.app_api.action_views import reference, template, view
from customer_io_client.emulator.app_api.actions import Steps
from customer_io_client.emulator.app_api.deliveries import list_page
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.metrics import window_periods
from customer_io_client.emulator.app_api.owned_metrics import of_owner
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.campaigns import Campaign
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject

_PAGE = 10


def list_all(_call: Call, state: State) -> Answer:
    """All campaigns."""
    return Answer(body={"campaigns": [_view(state, campaign) for campaign in state.campaigns.all()]})


def get(call: Call, state: State) -> Answer:
    """One campaign."""
    return Answer(body={"campaign": _view(state, _campaign(call, state))})


def list_actions(call: Call, state: State) -> Answer:
    """The steps of a campaign in their default language, ten at a time."""
    owner, position = _owner(call, state), start(call, "actions", 1)
    found = state.actions.of(owner, after=position[0] if position else 0, limit=_PAGE + 1)
    shown, next_ = page(found, _PAGE, "actions", lambda action: (action.number,))
    actions: list[Json] = [view(action, state.actions.default(action)) for action in shown]
    return Answer(body={"actions": actions, "next": next_})


def list_messages(call: Call, state: State) -> Answer:
    """The deliveries of a campaign, newest first; drafts only where they are asked for."""
    drafts = call.query.get("drafts") is True
    return list_page(call, state, replace(of_owner(_owner(call, state)), type=call.asked("type"), drafts=drafts))


def get_journey_metrics(call: Call, state: State) -> Answer:
    """How far the journeys came that began in each period."""
    campaign = _campaign(call, state)
    counts = state.journeys.counts(campaign.number, window_periods(call, "resolution"))
    return Answer(body={"journey_metric": counts})


def _campaign(call: Call, state: State) -> Campaign:
    return found_or_404(state.campaigns.get(call.number("campaign_id")))


def _owner(call: Call, state: State) -> Owner:
    return Owner("campaign", _campaign(call, state).number)


def _view(state: State, campaign: Campaign) -> JsonObject:
    """One campaign; what does not apply to its type is left out."""
    actions = state.actions.of(Owner("campaign", campaign.number))
    fields: JsonObject = {
        "id": campaign.number,
        "deduplicate_id": f"{campaign.number}:{campaign.updated}",
        "name": campaign.name,
        "description": campaign.description,
        "type": campaign.type,
        "active": campaign.state == "running",
        "state": campaign.state,
        "actions": [reference(action) for action in actions],
        "tags": campaign.tags,
        "first_started": campaign.first_started,
        "created": campaign.created,
        "updated": campaign.updated,
        **campaign.settings,
    }
    if campaign.event_name is not None:
        fields["event_name"] = campaign.event_name
    if campaign.type == "segment":
        contents = [content for action in actions for content in state.actions.contents(action)]
        fields["msg_templates"] = [template(content) for content in contents]
    return fields


TABLE = {
    "app.campaigns.list": Behaviour(list_all),
    "app.campaigns.get": Behaviour(get),
    "app.campaigns.list_actions": Behaviour(list_actions),
    "app.campaigns.list_messages": Behaviour(list_messages),
    "app.campaigns.get_journey_metrics": Behaviour(get_journey_metrics),
    **Steps(_owner).table("campaigns"),
}
