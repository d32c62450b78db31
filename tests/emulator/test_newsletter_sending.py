"""Newsletters on their way: who gets one, when, in which language, and what is counted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.newsletters import EVERYBODY, SAID, fields, make, messages, read, send
from tests.emulator.service import NOW, Service

HOUR, DAY = 3600, 86_400


def people(service: Service, count: int, **attributes: object) -> None:
    """More people, beside the two of the sample."""
    for number in range(count):
        service.identify(f"u{number}", email=f"u{number}@example.com", **attributes)


def recipients(service: Service, number: int) -> list[str]:
    return sorted(message["customer_id"] for message in messages(service, number))


def condition(field: str, operator: str = "exists", **more: object) -> dict[str, Any]:
    return {"attribute": {"field": field, "operator": operator, **more}}


NO_SEGMENT: dict[str, list[Any]] = {"or": []}


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([{"or": [{"segment": {"id": 1}}]}], ["customer_100"]),
        ([{"or": [{"segment": {"id": 1}}, {"segment": {"id": 2}}]}], ["customer_100", "customer_123"]),
        ([{"not": {"or": [{"segment": {"id": 1}}]}}], ["customer_123"]),
        ([condition("plan", "eq", value="premium")], ["customer_123"]),
        ([condition("plan", "eq", value="premium", inverse=True)], ["customer_100"]),
        ([condition("country", inverse=True)], ["customer_100"]),
        ([condition("country", inverse=False), condition("plan")], ["customer_123"]),
        ([NO_SEGMENT], []),
    ],
)
def test_those_who_match_get_it(service: Service, conditions: list[Any], expected: list[str]) -> None:
    number = make(service, recipients={"and": conditions})
    send(service, number)
    assert recipients(service, number) == expected
    assert read(service, number)["sent_at"] == NOW


def test_the_audience_is_that_of_the_moment_of_sending(service: Service) -> None:
    number = make(service, recipients=EVERYBODY, scheduled_at=NOW + DAY)
    service.identify("late", email="late@example.com")
    service.track.delete("/api/v1/customers/customer_123")
    service.later(DAY)
    assert recipients(service, number) == ["customer_100", "late"]


def test_a_newsletter_moves_in_steps_that_can_be_seen(service: Service) -> None:
    number = make(service)
    service.app.post(f"/v1/newsletters/{number}/send")
    assert (read(service, number)["sent_at"], messages(service, number)) == (None, [])
    service.later(0)
    (message,) = messages(service, number)
    content = read(service, number)["content_ids"][0]
    assert (message["newsletter_id"], message["content_id"], message["type"]) == (number, content, "email")
    assert (message["subject"], message["recipient"]) == ("Hello Grace Hopper", "grace@example.com")
    assert message["metrics"] == {"created": NOW, "sent": NOW, "delivered": NOW}
    assert service.activity_types("customer_100")[-2:] == ["sent_email", "delivered_email"]


@pytest.mark.parametrize("type_", [*SAID])
def test_a_newsletter_of_each_channel_makes_a_delivery_of_it(service: Service, type_: str) -> None:
    service.identify("customer_100", phone="+15555550123")
    number = service.app.post("/v1/newsletters", json=fields(type_)).json()["newsletter"]["id"]
    send(service, number)
    assert [message["type"] for message in messages(service, number)] == [type_]


def test_people_who_must_not_get_it_have_a_delivery_that_says_why(service: Service) -> None:
    people(service, 2, name="Ann")
    service.identify("u0", unsubscribed=True)
    service.identify("u1", **{"cio_subscription_preferences.topics.topic_1": False})
    service.identify("no-address", name="Ann")
    number = make(service, recipients=EVERYBODY)
    send(service, number)
    found = {message["customer_id"]: message for message in messages(service, number)}
    reasons = {who: message["failure_message"] for who, message in found.items() if "sent" not in message["metrics"]}
    assert reasons == {
        "u0": "The person is unsubscribed",
        "u1": "The person is not subscribed to the topic",
        "no-address": "The person has no email address",
    }
    assert all("undeliverable" in found[who]["metrics"] for who in reasons)


def test_a_topic_that_has_to_be_opted_in_to_reaches_those_who_did(service: Service) -> None:
    service.identify("customer_123", **{"cio_subscription_preferences.topics.topic_2": True})
    number = make(service, recipients=EVERYBODY, subscription_topic_id=2)
    send(service, number)
    sent = [message["customer_id"] for message in messages(service, number) if "sent" in message["metrics"]]
    assert sent == ["customer_123"]


def test_each_person_gets_their_language_else_the_default_one(service: Service) -> None:
    service.identify("customer_100", language="fr")
    service.identify("customer_123", language="de")
    number = make(service, recipients=EVERYBODY)
    body = {"language": "fr", "subject": "Bonjour", "body": "<p>Bonjour</p>"}
    contents = service.app.post(f"/v1/newsletters/{number}/language", json=body).json()["newsletter"]["content_ids"]
    send(service, number)
    found = {
        message["customer_id"]: (message["subject"], message["content_id"]) for message in messages(service, number)
    }
    assert found == {"customer_100": ("Bonjour", contents[1]), "customer_123": ("Hello Ada Lovelace", contents[0])}


def test_test_groups_share_the_audience_evenly(service: Service) -> None:
    people(service, 4)
    number = make(service, recipients=EVERYBODY)
    service.app.post(f"/v1/newsletters/{number}/test_groups")
    contents = service.app.post(f"/v1/newsletters/{number}/test_groups").json()["newsletter"]["content_ids"]
    send(service, number)
    got = [message["content_id"] for message in messages(service, number)]
    assert {content: got.count(content) for content in contents} == dict.fromkeys(contents, 2)


@pytest.mark.parametrize(
    ("spread", "times"), [(False, [0, 0, 60, 60, 120]), (True, [0, 30, 60, 90, 120])], ids=["in heaps", "spread"]
)
def test_a_rate_limit_is_kept_to(service: Service, spread: bool, times: list[int]) -> None:
    people(service, 3)
    number = make(service, recipients=EVERYBODY)
    limit = {"rate_limit_email_rate": 2, "rate_limit_time_period": 60, "rate_limit_spread": spread}
    send(service, number, **limit)
    assert len(messages(service, number)) == times.count(0)
    service.later(119)
    assert read(service, number)["sent_at"] is None
    service.later(1)
    assert [message["created"] - NOW for message in messages(service, number)] == times
    assert read(service, number)["sent_at"] == NOW + 120


def test_at_local_time_each_clock_shows_the_same(service: Service) -> None:
    service.identify("customer_100", timezone="Asia/Tokyo")
    service.identify("customer_123", timezone="America/New_York")
    service.identify("nowhere", email="nowhere@example.com", timezone="Mars/Base")
    number = make(service, recipients=EVERYBODY)
    due = NOW + 2 * DAY
    body = {"scheduled_at": due, "timezone": "Europe/London", "tz_match_enabled": True}
    assert service.app.post(f"/v1/newsletters/{number}/schedule", json=body).status_code == 200
    service.later(4 * DAY)
    found = {message["customer_id"]: message["created"] - due for message in messages(service, number)}
    assert found == {"customer_100": -8 * HOUR, "customer_123": 5 * HOUR, "nowhere": 0}
    assert read(service, number)["sent_at"] == due + 5 * HOUR


def test_a_deleted_newsletter_stops(service: Service) -> None:
    people(service, 3)
    number = make(service, recipients=EVERYBODY)
    send(service, number, rate_limit_email_rate=1, rate_limit_time_period=60)
    service.app.delete(f"/v1/newsletters/{number}")
    service.later(DAY)
    deliveries = service.open.get("/_emulator/deliveries?limit=100").json()["deliveries"]
    assert len([one for one in deliveries if one["created"] >= NOW and one["subject"].startswith("Hello")]) == 1


def test_metrics_and_links_are_counted_from_the_deliveries(service: Service) -> None:
    number = make(service, recipients=EVERYBODY)
    send(service, number)
    for message in messages(service, number):
        play(service, message["id"], "opened")
    for _ in range(2):
        play(service, messages(service, number)[0]["id"], "clicked", href="https://example.com/spring")
    series = service.app.get(f"/v1/newsletters/{number}/metrics?steps=2").json()["metric"]["series"]
    assert [series[name] for name in ("created", "sent", "opened", "clicked", "bounced")] == [
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 1],
        [0, 0],
    ]
    others = service.app.get(f"/v1/newsletters/{number}/metrics?type=push").json()["metric"]["series"]
    assert set(map(sum, others.values())) == {0}
    for query, clicks in (("", 2), ("?unique=true", 1)):
        (link,) = service.app.get(f"/v1/newsletters/{number}/metrics/links{query}").json()["links"]
        assert (link["link"]["href"], sum(link["metric"]["series"]["clicked"])) == (
            "https://example.com/spring",
            clicks,
        )
    content = read(service, number)["content_ids"][0]
    path = f"/v1/newsletters/{number}/contents/{content}/metrics"
    assert service.app.get(f"{path}?steps=2").json()["metric"]["series"] == series
    assert [link["link"]["href"] for link in service.app.get(f"{path}/links").json()["links"]] == [
        "https://example.com/spring"
    ]


def play(service: Service, delivery: str, metric: str, **more: str) -> None:
    answer = service.open.post(f"/_emulator/deliveries/{delivery}/play", json={"metric": metric, **more})
    assert answer.status_code == 200, answer.text


def test_deliveries_are_listed_by_metric_and_from_the_first_for_six_months(service: Service) -> None:
    number = make(service, recipients=EVERYBODY)
    send(service, number)
    play(service, messages(service, number)[0]["id"], "opened")
    assert len(service.app.get(f"/v1/newsletters/{number}/messages?metric=opened").json()["messages"]) == 1
    first = service.app.get(f"/v1/newsletters/{number}/messages?limit=1").json()
    last = service.app.get(f"/v1/newsletters/{number}/messages?limit=1&start={first['next']}").json()
    assert (len(first["messages"]), len(last["messages"]), last["next"]) == (1, 1, "")
    service.later(300 * DAY)
    assert len(messages(service, number)) == 2
    late = service.app.get(f"/v1/newsletters/{number}/messages?start_ts={NOW}").json()["messages"]
    assert late == []


def test_the_sample_has_a_newsletter_that_was_sent(service: Service) -> None:
    assert read(service, 1)["sent_at"] is not None
    (message,) = messages(service, 1)
    assert {"sent", "delivered", "opened", "clicked"} <= message["metrics"].keys()
    series = service.app.get("/v1/newsletters/1/metrics").json()["metric"]["series"]
    assert (sum(series["sent"]), sum(series["clicked"])) == (1, 1)
