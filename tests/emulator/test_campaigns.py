"""Campaigns: how they and their steps are read and changed."""

from __future__ import annotations

from typing import Any

import pytest

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.campaigns import CampaignPlan
from customer_io_client.emulator.store import Store
from tests.emulator.service import NOW, Service

ACTION = "/v1/campaigns/1/actions/1"


def action(service: Service, path: str = ACTION) -> dict[str, Any]:
    """A step that must be there."""
    answer = service.app.get(path)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["action"]
    return found


def test_campaigns_are_listed_and_read(service: Service) -> None:
    (campaign,) = service.app.get("/v1/campaigns").json()["campaigns"]
    assert (campaign["id"], campaign["type"], campaign["state"], campaign["active"]) == (1, "event", "running", True)
    assert (campaign["event_name"], campaign["filter_segment_ids"]) == ("trial_started", [2])
    assert campaign["actions"] == [{"id": 1, "type": "email"}, {"id": 2, "type": "push"}]
    assert "msg_templates" not in campaign
    assert service.app.get("/v1/campaigns/1").json() == {"campaign": campaign}


READS = [
    "",
    "/actions",
    "/actions/1",
    "/actions/1/language/en",
    "/actions/1/metrics",
    "/actions/1/metrics/links",
    "/messages",
    "/metrics",
    "/metrics/links",
    f"/journey_metrics?start={NOW}&end={NOW}&resolution=days",
]


@pytest.mark.parametrize("what", READS)
def test_an_unknown_campaign_is_404_and_a_malformed_number_400(service: Service, what: str) -> None:
    assert service.app.get(f"/v1/campaigns/9{what}").status_code == 404
    assert service.app.get(f"/v1/campaigns/one{what}").status_code == 400
    assert service.app.get(f"/v1/campaigns/{2**70}{what}").status_code == 400


def test_links_of_a_campaign_are_counted_from_the_deliveries(service: Service) -> None:
    service.track.post("/api/v1/customers/customer_123/events", json={"name": "trial_started"})
    service.later(5)
    sent = service.app.get("/v1/campaigns/1/messages?type=email").json()["messages"]
    for href in ("https://example.com/a", "https://example.com/b", "https://example.com/a"):
        play = {"metric": "clicked", "href": href}
        service.open.post(f"/_emulator/deliveries/{sent[0]['id']}/play", json=play)
    for query, clicks in ("", [2, 1]), ("&unique=true", [1, 1]):
        for path in "/v1/campaigns/1", ACTION:
            links = service.app.get(f"{path}/metrics/links?steps=2{query}").json()["links"]
            assert [entry["link"]["href"] for entry in links] == ["https://example.com/a", "https://example.com/b"]
            assert [sum(entry["metric"]["series"]["clicked"]) for entry in links] == clicks
    assert service.app.get("/v1/campaigns/1/actions/2/metrics/links?steps=2").json() == {"links": []}


def test_a_step_is_found_in_its_own_campaign_alone(service: Service) -> None:
    assert service.app.get("/v1/campaigns/1/actions/3").status_code == 404
    assert service.app.get("/v1/broadcasts/1/actions/3").status_code == 200
    assert service.app.get("/v1/campaigns/1/actions/one").status_code == 400


def test_a_step_is_read_in_its_languages(service: Service) -> None:
    assert (action(service)["language"], action(service)["campaign_id"]) == ("", 1)
    english = action(service, f"{ACTION}/language/en")
    assert english["language"] == "en"
    assert english["subject"] != action(service)["subject"]
    refused = service.app.get(f"{ACTION}/language/fr")
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["source"] == {"pointer": "/language"}


def test_a_recipient_with_liquid_reads_back_blank(service: Service) -> None:
    assert action(service)["recipient"] == ""
    service.app.put(ACTION, json={"recipient": "shop@example.com"})
    assert action(service)["recipient"] == "shop@example.com"


def test_a_change_keeps_what_it_leaves_out_and_ignores_what_is_derived(service: Service) -> None:
    before = action(service)
    service.clock.now += 60
    changed = service.app.put(
        ACTION, json={"subject": "New", "name": "x", "type": "push", "id": 9, "url": "y", "created": 1}
    )
    assert changed.json()["action"] == {
        **before,
        "subject": "New",
        "updated": NOW + 60,
        "deduplicate_id": f"1:{NOW + 60}",
    }
    assert action(service) == changed.json()["action"]
    assert service.app.get("/v1/campaigns/1").json()["campaign"]["deduplicate_id"] == f"1:{NOW + 60}"


def test_a_change_of_one_language_leaves_the_others(service: Service) -> None:
    before = action(service)["body"]
    changed = service.app.put(f"{ACTION}/language/en", json={"body": "<p>Only here</p>"}).json()["action"]
    assert (changed["language"], changed["body"]) == ("en", "<p>Only here</p>")
    assert action(service)["body"] == before
    assert service.app.put(f"{ACTION}/language/fr", json={"body": "x"}).status_code == 400


def test_senders_stand_by_number_and_address(service: Service) -> None:
    changed = service.app.put(ACTION, json={"reply_to_id": 1}).json()["action"]
    assert (changed["reply_to_id"], changed["reply_to"]) == (1, "Sample Shop <shop@example.com>")
    changed = service.app.put(ACTION, json={"reply_to_id": None}).json()["action"]
    assert (changed["reply_to_id"], changed["reply_to"]) == (None, "")
    assert service.app.put(ACTION, json={"from_id": 99}).status_code == 400
    assert action(service)["from_id"] == 1


def test_headers_of_an_email_are_a_list_and_read_back_as_text(service: Service) -> None:
    headers = [{"name": "X-Team", "value": "growth"}]
    changed = service.app.put(ACTION, json={"headers": headers}).json()["action"]
    assert changed["headers"] == '[{"name":"X-Team","value":"growth"}]'
    assert service.app.put(ACTION, json={"headers": changed["headers"]}).json()["action"] == changed
    assert service.app.put(ACTION, json={"headers": []}).json()["action"]["headers"] == ""


@pytest.mark.parametrize(
    ("headers", "pointer"),
    [
        ([{"name": "X Team", "value": "growth"}], "/headers/0/name"),
        ([{"name": "X-Team", "value": "grüezi"}], "/headers/0/value"),
        ([{"name": "X-A", "value": "a"}, {"name": "Reply-To", "value": "a"}], "/headers/1/name"),
        ("not a list", "/headers"),
        ('{"X-Team":"growth"}', "/headers"),
        ('[{"name":"X-Team"}]', "/headers/0"),
        ([{"name": "X-Team"}], "/headers"),
    ],
)
def test_wrong_headers_are_refused(service: Service, headers: object, pointer: str) -> None:
    answer = service.app.put(ACTION, json={"headers": headers, "subject": "New"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["source"]["pointer"].startswith(pointer)
    assert action(service)["subject"] != "New"


@pytest.mark.parametrize("body", [{"sending_state": "later"}, {"subject": 5}, {"from_id": "1"}, {"method": "POST"}, []])
def test_values_of_wrong_types_are_refused(service: Service, body: object) -> None:
    assert service.app.put(ACTION, json=body).status_code == 400


@pytest.mark.parametrize(("segment", "campaigns"), [(1, []), (2, [1])])
def test_a_segment_says_which_campaigns_use_it(service: Service, segment: int, campaigns: list[int]) -> None:
    answer = service.app.get(f"/v1/segments/{segment}/used_by").json()
    assert answer["used_by"]["campaigns"] == campaigns


@pytest.mark.parametrize(("sender", "campaigns"), [(1, [1]), (2, [])])
def test_a_sender_says_which_campaigns_use_it(service: Service, sender: int, campaigns: list[int]) -> None:
    assert service.app.get(f"/v1/sender_identities/{sender}/used_by").json()["campaigns"] == campaigns


@pytest.fixture
def state() -> Any:
    store = Store()
    yield State(store, clock=lambda: NOW)
    store.close()


def test_what_uses_a_segment_or_a_sender_is_known(state: State) -> None:
    by_filter = state.campaigns.create(CampaignPlan(name="A", settings={"filter_segment_ids": [4]}))
    by_trigger = state.campaigns.create(
        CampaignPlan(name="B", type="segment", state="draft", settings={"trigger_segment_ids": [4, 5]})
    )
    assert state.campaigns.using_segment(4) == [by_filter.number, by_trigger.number]
    assert state.campaigns.using_segment(5) == [by_trigger.number]
    assert state.campaigns.using_segment(6) == []
    owner = Owner("campaign", by_trigger.number)
    state.actions.create(owner, "email", "E", {"from_id": 7}, translations={"fr": {"from_id": 8, "reply_to_id": 9}})
    assert [state.actions.using_sender(number) for number in (7, 8, 9, 10)] == [[2], [2], [2], []]
