"""Journeys: who enters a campaign, how far they come, and how that is counted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.campaigns import CampaignPlan
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.journeys import STAGES
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.periods import latest
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from tests.emulator.jobs import runner_of
from tests.emulator.service import NOW, Service

_DAY = 86_400


def track(service: Service, person: str, name: str, **fields: object) -> None:
    answer = service.track.post(f"/api/v1/customers/{person}/events", json={"name": name, **fields})
    assert answer.status_code == 200


def counts(service: Service, days: int = 0) -> dict[str, list[int]]:
    """The journeys of campaign 1 of today and so many days before, by stage; stages that nobody reached left out."""
    query = f"start={NOW - days * _DAY}&end={int(service.clock.now)}&resolution=daily"
    found: dict[str, list[int]] = service.app.get(f"/v1/campaigns/1/journey_metrics?{query}").json()["journey_metric"]
    assert set(found) == {"started", *STAGES}
    return {stage: numbers for stage, numbers in found.items() if any(numbers)}


def messages(service: Service, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = service.app.get(f"/v1/campaigns/1/messages{query}").json()["messages"]
    return found


def test_the_data_of_the_event_overrides_the_addresses_of_an_email(service: Service) -> None:
    data = {"recipient": "other@example.com", "from_address": "SHOP@example.com", "reply_to": "help@example.com"}
    track(service, "customer_123", "trial_started", data=data)
    service.later(0)
    push, email = messages(service)
    assert email["recipient"] == "other@example.com"
    said = service.app.get(f"/v1/messages/{email['id']}/archived_message").json()["archived_message"]
    assert (said["from"], said["reply_to"]) == ("Sample Shop <shop@example.com>", "help@example.com")
    assert push["recipient"] == "sample-device-token"


def test_only_a_sender_of_the_workspace_overrides_that_of_an_email(service: Service) -> None:
    track(service, "customer_123", "trial_started", data={"from_address": "else@example.com", "recipient": ""})
    service.later(0)
    email = messages(service)[1]
    said = service.app.get(f"/v1/messages/{email['id']}/archived_message").json()["archived_message"]
    assert said["from"] == "Sample Shop <shop@example.com>"
    assert email["recipient"] == "ada@example.com"


def test_claimed_events_of_the_last_three_days_begin_campaigns(service: Service) -> None:
    for anonymous_id, age in (("anon-1", 71), ("anon-2", 73)):
        event = {"name": "trial_started", "anonymous_id": anonymous_id, "timestamp": NOW - age * 3600}
        service.track.post("/api/v1/events", json={**event, "data": {"plan": "gold"}})
    service.identify("customer_100", anonymous_id="anon-2")
    service.identify("customer_123", anonymous_id="anon-1")
    service.later(0)
    service.identify("customer_123", anonymous_id="anon-1")
    service.later(0)
    emails = [message for message in messages(service) if message["type"] == "email"]
    assert [(email["recipient"], email["subject"]) for email in emails] == [("ada@example.com", "Your gold begins")]


def test_a_message_knows_its_campaign_and_the_event(service: Service) -> None:
    text = "{{campaign.id}} {{campaign.name}} {{campaign.type}} {{message.id}} {{event_name}} {{event_id}}"
    text += " {{event_timestamp}} {{event.plan}}"
    service.app.put("/v1/campaigns/1/actions/2", json={"body": text})
    track(service, "customer_123", "trial_started", data={"plan": "gold"}, id="01HZZZZZZZZZZZZZZZZZZZZZZZ")
    service.later(0)
    push, _ = messages(service)
    name = service.app.get("/v1/campaigns/1").json()["campaign"]["name"]
    body = service.open.get(f"/_emulator/deliveries/{push['id']}").json()["body"]
    assert body == f"1 {name} transactional 2 trial_started 01HZZZZZZZZZZZZZZZZZZZZZZZ {NOW} gold"


def test_an_event_sends_the_steps_of_the_campaign(service: Service) -> None:
    track(service, "customer_123", "trial_started", data={"plan": "gold"}, id="01HZZZZZZZZZZZZZZZZZZZZZZZ")
    service.later(0)
    push, email = messages(service)
    assert (email["type"], email["action_id"], email["campaign_id"], email["broadcast_id"]) == ("email", 1, 1, None)
    assert (email["subject"], email["recipient"]) == ("Your gold begins", "ada@example.com")
    assert (push["type"], push["action_id"], push["recipient"]) == ("push", 2, "sample-device-token")
    assert email["trigger_event_id"] == push["trigger_event_id"] == "01HZZZZZZZZZZZZZZZZZZZZZZZ"
    assert counts(service) == {"started": [1], "activated": [1], "messaged": [1], "finished": [1]}
    assert messages(service, "?type=push") == [push]
    assert service.activity_types("customer_123")[-4:] == [
        "sent_email",
        "delivered_email",
        "sent_push",
        "delivered_push",
    ]


def test_a_person_gets_the_language_they_have(service: Service) -> None:
    service.identify("customer_123", language="en")
    track(service, "customer_123", "trial_started")
    track(service, "customer_100", "trial_started")
    service.later(0)
    emails = {message["customer_id"]: message["subject"] for message in messages(service, "?type=email")}
    assert emails == {"customer_123": "Your trial begins (English)", "customer_100": "Your trial begins"}
    metrics = service.app.get("/v1/campaigns/1/actions/1/metrics?steps=2").json()
    assert metrics["metric"]["series"]["sent"] == [0, 2]
    assert metrics["language_variants"]["en"]["series"]["sent"] == [0, 1]
    assert "language_variants" not in service.app.get("/v1/campaigns/1/actions/2/metrics").json()


def test_other_events_and_repeated_ones_begin_nothing(service: Service) -> None:
    track(service, "customer_123", "trial_ended")
    for _ in range(2):
        track(service, "customer_123", "trial_started", id="01HZZZZZZZZZZZZZZZZZZZZZZZ")
    service.track.post("/api/v1/events", json={"name": "trial_started", "anonymous_id": "a1"})
    service.later(0)
    assert counts(service)["started"] == [1]


def test_who_does_not_pass_the_filter_is_never_activated(service: Service) -> None:
    track(service, "nobody", "trial_started")
    service.later(0)
    assert counts(service) == {"started": [1], "never_activated": [1]}
    assert messages(service) == []


def test_who_is_deleted_at_once_leaves_only_the_count(service: Service) -> None:
    track(service, "nobody", "trial_started")
    service.track.delete("/api/v1/customers/nobody")
    service.later(0)
    assert counts(service) == {"started": [1], "never_activated": [1]}


def test_the_goal_within_its_time_is_a_conversion_of_the_last_message(service: Service) -> None:
    track(service, "customer_123", "subscribed")
    track(service, "customer_123", "trial_started")
    service.later(0)
    assert "converted" not in counts(service)
    track(service, "customer_100", "subscribed")
    track(service, "customer_123", "subscribed")
    track(service, "customer_123", "subscribed")
    assert counts(service)["converted"] == [1]
    (converted,) = messages(service, "?metric=converted")
    assert converted["type"] == "push"
    assert service.activity_types("customer_123").count("converted_push") == 1
    assert service.app.get("/v1/campaigns/1/metrics?steps=2").json()["metric"]["series"]["converted"] == [0, 1]


def test_the_goal_after_its_time_is_no_conversion(service: Service) -> None:
    track(service, "customer_123", "trial_started")
    service.later(0)
    service.clock.pass_days(8)
    track(service, "customer_123", "subscribed")
    assert "converted" not in counts(service, days=1)


def test_old_periods_grow_as_their_journeys_go_on(service: Service) -> None:
    track(service, "customer_123", "trial_started")
    service.later(0)
    service.clock.pass_days(2)
    track(service, "customer_123", "subscribed")
    assert counts(service, days=1)["converted"] == [0, 1, 0, 0]


@pytest.mark.parametrize(
    "query",
    [
        "",
        f"start={NOW}&end={NOW}",
        f"start={NOW}&resolution=days",
        f"end={NOW}&resolution=days",
        f"start={NOW + 1}&end={NOW}&resolution=days",
        f"start={NOW}&end={NOW + 11 * 366 * _DAY}&resolution=days",
        f"start=now&end={NOW}&resolution=days",
        f"start={NOW}&end={NOW}&resolution=years",
        f"start={10**17}&end={10**17}&resolution=days",
    ],
)
def test_journey_metrics_need_a_whole_window(service: Service, query: str) -> None:
    assert service.app.get(f"/v1/campaigns/1/journey_metrics?{query}").status_code == 400


def test_metrics_of_version_two_say_their_window(service: Service) -> None:
    query = f"version=2&res=days&start={NOW}&end={NOW + _DAY}"
    answer = service.app.get(f"/v1/campaigns/1/metrics?{query}").json()
    assert (answer["start"], answer["end"], answer["res"]) == ("2025-06-15T05:00:00Z", "2025-06-17T05:00:00Z", "days")
    assert answer["metric"]["series"]["created"] == [0, 0]
    berlin = service.app.get(f"/v1/campaigns/1/actions/1/metrics?{query}&tz=Europe/Berlin").json()
    assert berlin["start"] == "2025-06-14T22:00:00Z"
    for broken in ("version=2", "version=3", f"{query}&tz=Europe/Nowhere", f"version=2&res=days&start={NOW}"):
        assert service.app.get(f"/v1/campaigns/1/metrics?{broken}").status_code == 400


def test_drafts_are_listed_instead_of_what_was_sent(service: Service) -> None:
    service.app.put("/v1/campaigns/1/actions/1", json={"sending_state": "draft"})
    track(service, "customer_123", "trial_started")
    service.later(0)
    assert [message["type"] for message in messages(service)] == ["push"]
    assert [message["type"] for message in messages(service, "?drafts=true")] == ["email"]


@pytest.fixture
def state() -> Iterator[State]:
    store = Store()
    yield State(store, clock=lambda: NOW)
    store.close()


def person(state: State, name: str) -> int:
    found = state.people.identify(Reference("id", name), Profile())
    assert found is not None
    return found.number


def run(state: State) -> None:
    """Take every step that is due."""
    asyncio.run(runner_of(state).move(NOW, stopped=False))


def test_people_put_into_a_segment_enter_its_campaign_once(state: State) -> None:
    first, second = state.segments.create("A", ""), state.segments.create("B", "")
    plan = CampaignPlan(name="C", type="segment", settings={"trigger_segment_ids": [first.number]})
    campaign = state.campaigns.create(plan)
    person(state, "u1")
    u1 = [Reference("id", "u1")]
    state.segments.add(second.number, u1)
    assert state.journeys.counts(campaign.number, latest("days", 1, NOW))["started"] == [0, 0]
    state.segments.add(first.number, u1)
    state.segments.remove(first.number, u1)
    state.segments.add(first.number, u1)
    run(state)
    found = state.journeys.counts(campaign.number, latest("days", 1, NOW))
    assert (found["started"], found["finished"], found["messaged"]) == ([0, 1], [0, 1], [0, 0])


def test_a_merge_into_a_segment_begins_its_campaign_unless_the_journey_itself_moved(state: State) -> None:
    old, new = state.segments.create("A", ""), state.segments.create("B", "")
    references = [Reference("id", name) for name in ("u1", "u2")]
    for name in ("u1", "u2"):
        person(state, name)
    state.segments.add(new.number, references[1:])
    campaigns = [
        state.campaigns.create(CampaignPlan(name="C", type="segment", settings={"trigger_segment_ids": [number]}))
        for number in (old.number, new.number)
    ]
    state.segments.add(old.number, references[1:])
    run(state)
    state.merging.merge(*references)
    state.merging.merge(*references)
    run(state)
    for campaign in campaigns:
        found = state.journeys.counts(campaign.number, latest("days", 1, NOW))
        assert (found["started"], found["finished"]) == ([0, 1], [0, 1])


@pytest.mark.parametrize(
    "plan",
    [
        CampaignPlan(name="C", event_name="bought", state="stopped"),
        CampaignPlan(name="C", event_name="bought", state="draft"),
        CampaignPlan(name="C", event_name="bought", type="form"),
    ],
)
def test_only_running_campaigns_on_events_are_begun_by_one(state: State, plan: CampaignPlan) -> None:
    campaign = state.campaigns.create(plan)
    state.events.track(Reference("id", "u1"), Event("bought"))
    assert state.journeys.counts(campaign.number, latest("days", 1, NOW))["started"] == [0, 0]


@pytest.fixture
def leaving(state: State) -> Callable[[], list[int]]:
    """A campaign of three messages for the people of a segment; runs one step, then lets the person leave it."""

    def leave() -> list[int]:
        segment = state.segments.create("A", "")
        campaign = state.campaigns.create(
            CampaignPlan(name="C", event_name="bought", settings={"filter_segment_ids": [segment.number]})
        )
        for name in ("one", "two", "three"):
            state.actions.create(Owner("campaign", campaign.number), "in_app", name, {"body": name})
        person(state, "u1")
        u1 = [Reference("id", "u1")]
        state.segments.add(segment.number, u1)
        state.events.track(u1[0], Event("bought"))
        runner = runner_of(state)
        runner.tick()  # the filters
        runner.tick()  # the first message
        state.segments.remove(segment.number, u1)
        run(state)
        sent = state.deliveries.matching(DeliveryFilter(Parents(campaign=campaign.number)))
        return [delivery.parents.action or 0 for delivery in sent]

    return leave


def test_who_stops_matching_exits_early(state: State, leaving: Callable[[], list[int]]) -> None:
    assert leaving() == [1]
    found = state.journeys.counts(1, latest("days", 1, NOW))
    assert (found["exited_early"], found["finished"], found["messaged"]) == ([0, 1], [0, 0], [0, 1])


@settings(max_examples=40, deadline=None)  # each example makes a database
@given(st.lists(st.sampled_from(["enter", "goal", "tick", "leave", "join"]), max_size=25))
def test_the_stages_of_journeys_always_fit_together(happenings: list[str]) -> None:
    store = Store()
    state = State(store, clock=lambda: NOW)
    segment = state.segments.create("A", "")
    filters: dict[str, Any] = {"filter_segment_ids": [segment.number]}
    plan = CampaignPlan(name="C", event_name="enter", settings=filters, goal_event="goal")
    state.actions.create(Owner("campaign", state.campaigns.create(plan).number), "in_app", "one", {"body": "x"})
    u1 = Reference("id", "u1")
    person(state, "u1")
    runner = runner_of(state)
    for happening in happenings:
        match happening:
            case "tick":
                runner.tick()
            case "leave":
                state.segments.remove(segment.number, [u1])
            case "join":
                state.segments.add(segment.number, [u1])
            case _:
                state.events.track(u1, Event(happening))
    run(state)
    found = state.journeys.counts(1, latest("days", 1, NOW))
    total = {stage: sum(number for number in numbers if isinstance(number, int)) for stage, numbers in _lists(found)}
    store.close()
    assert runner.failed == 0
    assert total["started"] == happenings.count("enter") == total["activated"] + total["never_activated"]
    assert total["activated"] == total["finished"] + total["exited_early"]
    assert total["finished"] <= total["messaged"] <= total["activated"]
    assert total["converted"] <= total["activated"]


def _lists(found: dict[str, Any]) -> list[tuple[str, list[object]]]:
    return [(stage, list(numbers)) for stage, numbers in found.items()]
