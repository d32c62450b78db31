"""The subscription centre through the App API."""

from __future__ import annotations

import json

import pytest

from tests.emulator.service import Service


def subscribed(service: Service, person: str) -> dict[str, bool]:
    answer = service.app.get(f"/v1/customers/{person}/subscription_preferences")
    assert answer.status_code == 200
    return {topic["id"]: topic["subscribed"] for topic in answer.json()["customer"]["topics"]}


def test_topics_and_channels_are_listed(service: Service) -> None:
    topics = service.app.get("/v1/subscription_topics").json()["topics"]
    assert [(topic["id"], topic["identifier"], topic["subscribed_by_default"]) for topic in topics] == [
        (1, "topic_1", True),
        (2, "topic_2", False),
    ]
    channels = service.app.get("/v1/subscription_channels").json()["channels"]
    assert [(channel["id"], channel["type"]) for channel in channels] == [(1, "email"), (2, "twilio")]


def test_a_person_has_the_defaults_of_the_topics_that_they_did_not_choose(service: Service) -> None:
    assert subscribed(service, "customer_123") == {"1": True, "2": False}
    service.identify("customer_123", **{"cio_subscription_preferences.topics.topic_2": True})
    assert subscribed(service, "customer_123") == {"1": True, "2": True}
    attributes = service.app.get("/v1/customers/customer_123/attributes").json()["customer"]["attributes"]
    assert json.loads(attributes["cio_subscription_preferences"]) == {"topics": {"topic_2": True}}
    computed = json.loads(attributes["_cio_subscription_preferences_computed"])
    assert computed == {"topics": {"topic_1": True, "topic_2": True}}


@pytest.mark.parametrize("identifier", ["customer_123", "ada@example.com", "cio_a3000002"])
def test_a_person_gets_a_link_of_their_own(service: Service, identifier: str) -> None:
    answer = service.app.get(f"/v1/subscription_center/{identifier}/token").json()
    assert answer["url"] == f"{service.emulator.url}/u/i/{answer['token']}/"
    service.clock.pass_days(1)
    assert service.app.get(f"/v1/subscription_center/{identifier}/token").json()["token"] != answer["token"]


def test_a_link_leads_to_a_page_where_choices_are_made(service: Service) -> None:
    url = service.app.get("/v1/subscription_center/customer_123/token").json()["url"]
    page = service.open.get(url)
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert 'name="topic_1" checked' in page.text
    assert 'name="topic_2">' in page.text
    saved = service.open.post(f"{url}en", data={"topic_2": "on"})
    assert 'name="topic_2" checked' in saved.text
    assert subscribed(service, "customer_123") == {"1": False, "2": True}
    service.open.post(url, data={"unsubscribed": "on"})
    assert service.attributes("customer_123")["unsubscribed"] is True
    assert "attribute_change" in service.activity_types("customer_123")


def test_a_link_holds_for_a_day(service: Service) -> None:
    url = service.app.get("/v1/subscription_center/customer_123/token").json()["url"]
    service.later(86_399)
    assert service.open.get(url).status_code == 200
    service.later(1)
    assert service.open.get(url).status_code == 404


@pytest.mark.parametrize("token", ["", "x", "\u00e9", "YTMwMDAwMDI6OTk5OTk5OTk5OTo"])
def test_a_link_of_another_making_leads_nowhere(service: Service, token: str) -> None:
    assert service.open.get(f"/u/i/{token}/").status_code == 404
    assert service.open.post(f"/u/i/{token}/", data={"unsubscribed": "on"}).status_code == 404


def test_a_link_is_gone_with_its_person(service: Service) -> None:
    url = service.app.get("/v1/subscription_center/customer_123/token").json()["url"]
    service.track.delete("/api/v1/customers/customer_123")
    assert service.open.get(url).status_code == 404


def test_nobody_gets_no_link(service: Service) -> None:
    answer = service.app.get("/v1/subscription_center/nobody/token")
    assert (answer.status_code, answer.json()["errors"][0]["detail"]) == (400, "bad request")
