"""The sample's campaign and broadcast."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.campaigns import CampaignPlan
from customer_io_client.emulator.wire import JsonObject

_SENDER: JsonObject = {"from": "Sample Shop <shop@example.com>", "from_id": 1, "recipient": "{{customer.email}}"}


def fill(state: State) -> None:
    """Campaign 1 and broadcast 1, both running."""
    _campaign(state)
    _broadcast(state)


def _campaign(state: State) -> None:
    """Who starts a trial gets an email, also in English, and a push; the goal is to subscribe within a week."""
    campaign = state.campaigns.create(
        CampaignPlan(
            name="Trial",
            description="For people who try the shop",
            event_name="trial_started",
            settings={"filter_segment_ids": [2]},
            goal_event="subscribed",
            tags=("sample",),
        )
    )
    owner = Owner("campaign", campaign.number)
    state.actions.create(
        owner,
        "email",
        "Welcome to the trial",
        {
            **_SENDER,
            "subject": "Your {{event.plan | default: 'trial'}} begins",
            "body": "<p>Hello {{customer.name | default: 'there'}}. <a href='https://example.com/start'>Start</a></p>",
        },
        translations={
            "en": {
                **_SENDER,
                "subject": "Your {{event.plan | default: 'trial'}} begins (English)",
                "body": "<p>Welcome {{customer.name | default: 'there'}}.</p>",
            }
        },
    )
    state.actions.create(owner, "push", "A push", {"subject": "Your trial", "body": "It has begun."})


def _broadcast(state: State) -> None:
    """News about a price, also in English, to everybody with an email address."""
    broadcast = state.broadcasts.create("Price change", audience={"segment": {"id": 2}}, tags=("sample",))
    state.actions.create(
        Owner("broadcast", broadcast.number),
        "email",
        "The new price",
        {
            **_SENDER,
            "subject": "A new price for {{trigger.product | default: 'our product'}}",
            "body": "<p>See <a href='https://example.com/prices'>our prices</a>.</p>",
        },
        translations={
            "en": {
                **_SENDER,
                "subject": "A new price for {{trigger.product | default: 'our product'}} (English)",
                "body": "<p>See <a href='https://example.com/prices'>our prices</a>.</p>",
            }
        },
    )
