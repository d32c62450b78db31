"""Newsletters through the App API: made, listed, scheduled, deleted, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.newsletters import EMAIL, READERS, SAID, detail, fields, make, messages, read, send
from tests.emulator.service import NOW, Service

DAY = 86_400


@pytest.mark.parametrize("type_", [*SAID])
def test_a_newsletter_of_each_channel_is_a_draft_with_one_content(service: Service, type_: str) -> None:
    made = service.app.post("/v1/newsletters", json=fields(type_)).json()["newsletter"]
    (content,) = made.pop("content_ids")
    assert made == {
        "id": 2,
        "deduplicate_id": f"2:{NOW}",
        "name": "Spring offers",
        "type": type_,
        "tags": [],
        "recipient_segment_ids": [1],
        "subscription_topic_id": 1,
        "sent_at": None,
        "created": NOW,
        "updated": NOW,
    }
    assert service.app.get("/v1/newsletters/2").json()["newsletter"] == {**made, "content_ids": [content]}
    assert service.app.get(f"/v1/newsletters/2/contents/{content}").json()["content"]["type"] == type_


def test_newsletters_are_listed_page_by_page_in_both_orders(service: Service) -> None:
    for name in ("two", "three", "four"):
        make(service, name=name)
    found: list[int] = []
    next_ = ""
    while True:
        page = service.app.get(f"/v1/newsletters?limit=3&sort=asc&start={next_}").json()
        found += [newsletter["id"] for newsletter in page["newsletters"]]
        next_ = page["next"]
        if not next_:
            break
    assert found == [1, 2, 3, 4]
    first = service.app.get("/v1/newsletters?limit=2").json()
    assert [newsletter["id"] for newsletter in first["newsletters"]] == [4, 3]
    last = service.app.get(f"/v1/newsletters?limit=2&start={first['next']}").json()
    assert ([newsletter["id"] for newsletter in last["newsletters"]], last["next"]) == ([2, 1], "")
    assert service.app.get("/v1/newsletters?start=x").status_code == 400


def test_a_deleted_newsletter_leaves_its_deliveries_and_its_number(service: Service) -> None:
    number = make(service)
    send(service, number)
    (delivery,) = messages(service, number)
    content = read(service, number)["content_ids"][0]
    assert service.app.delete(f"/v1/newsletters/{number}").status_code == 204
    assert service.app.delete(f"/v1/newsletters/{number}").status_code == 404
    for path in ("", "/contents", f"/contents/{content}", "/metrics", "/messages"):
        assert service.app.get(f"/v1/newsletters/{number}{path}").status_code == 404
    kept = service.app.get("/v1/customers/customer_100/messages").json()["messages"]
    assert delivery["id"] in [message["id"] for message in kept]
    assert make(service) == number + 1


@pytest.mark.parametrize("number", ["99", "one", "0", "-1", "99999999999999999999"])
@pytest.mark.parametrize(
    "path", ["", "/contents", "/contents/1", "/messages", "/metrics", "/metrics/links", "/language/fr", "/test_groups"]
)
def test_an_unknown_newsletter_is_answered_404(service: Service, number: str, path: str) -> None:
    assert service.app.get(f"/v1/newsletters/{number}{path}").status_code == 404


def test_a_segment_and_a_sender_name_the_newsletters_that_use_them(service: Service) -> None:
    draft = make(service)
    assert service.app.get("/v1/segments/1/used_by").json()["used_by"] == {
        "campaigns": [],
        "sent_newsletters": [1],
        "draft_newsletters": [draft],
    }
    excluded = make(service, recipients={"and": [*READERS["and"], {"not": {"or": [{"segment": {"id": 2}}]}}]})
    assert service.app.get("/v1/segments/2/used_by").json()["used_by"]["draft_newsletters"] == [excluded]
    service.app.delete(f"/v1/newsletters/{draft}")
    assert service.app.get("/v1/segments/1/used_by").json()["used_by"]["draft_newsletters"] == [excluded]
    assert service.app.get("/v1/sender_identities/1/used_by").json()["draft_newsletters"] == [excluded]


@pytest.mark.parametrize(
    ("change", "status", "reason"),
    [
        ({"type": "letter"}, 422, "type must be one of email, twilio, push, in_app, inbox, webhook"),
        ({"type": None}, 422, "type must be one of email, twilio, push, in_app, inbox, webhook"),
        ({"subject": None}, 422, "subject is required"),
        ({"body": " "}, 422, "body is required"),
        ({"type": "push", "subject": None, "body": None}, 422, "subject or a body is required"),
        ({"type": "in_app"}, 422, "body_json is required"),
        ({"type": "inbox", "body_json": "[1"}, 422, "body_json must be a JSON object as text"),
        ({"type": "webhook"}, 422, "request_method is required"),
        (
            {"type": "webhook", "request_method": "BREW", "url": "https://example.com"},
            422,
            "request_method must be one of GET, POST, PUT, PATCH, DELETE",
        ),
        ({"subscription_topic_id": None}, 422, "subscription_topic_id is required"),
        ({"subscription_topic_id": 99}, 422, "subscription_topic_id is no topic of this workspace"),
        ({"from_id": 99}, 422, "from_id is no sender of email in this workspace"),
        ({"from_id": 2}, 422, "from_id is no sender of email in this workspace"),
        ({"from": "nobody"}, 422, "from is no address"),
        ({"from": "else@example.com"}, 422, "from is no verified sender"),
        ({"from": "shop@example.com", "from_id": 1}, 422, "from goes not together with from_id"),
        ({"rate_limit_email_rate": 5}, 422, "rate_limit_time_period is required in a rate limit"),
        ({"rate_limit_time_period": 60}, 422, "rate_limit_email_rate is required in a rate limit"),
        ({"scheduled_at": NOW}, 422, "scheduled_at must be in the future"),
        ({"scheduled_at": 10**18}, 422, "scheduled_at must be in the future"),
        ({"scheduled_at": NOW + DAY, "send_now": True}, 422, "send_now goes not together with scheduled_at"),
        ({"recipients": None}, 400, "recipients is required"),
        ({"recipients": {"and": []}}, 400, "recipients chooses nobody"),
        ({"name": None}, 400, None),
        ({"name": " "}, 400, "name is blank"),
        ({"name": "x" * 191}, 400, None),
        ({"subject": 5}, 400, None),
        ({"rate_limit_email_rate": 5, "rate_limit_time_period": 61}, 400, None),
    ],
)
def test_what_a_new_newsletter_lacks_is_said(
    service: Service, change: dict[str, Any], status: int, reason: str | None
) -> None:
    whole = {**EMAIL, **change}
    answer = service.app.post("/v1/newsletters", json={name: one for name, one in whole.items() if one is not None})
    assert answer.status_code == status, answer.text
    assert reason is None or detail(answer) == reason
    assert len(service.app.get("/v1/newsletters").json()["newsletters"]) == 1


def test_refusals_around_sending_hold_their_detail_alone(service: Service) -> None:
    number = make(service)
    for answer in (
        service.app.post("/v1/newsletters", json={**EMAIL, "type": "letter"}),
        service.app.post(f"/v1/newsletters/{number}/schedule", json={}),
        service.app.post(f"/v1/newsletters/{number}/send", json={"rate_limit_email_rate": 5}),
    ):
        assert answer.json() == {"errors": [{"detail": detail(answer)}]}
    unknown = service.app.post("/v1/newsletters/99/send").json()
    assert unknown == {"errors": [{"detail": "not found", "status": "404"}]}


@pytest.mark.parametrize("body", [[], "x", 5, None])
def test_a_new_newsletter_is_an_object(service: Service, body: Any) -> None:
    assert service.app.post("/v1/newsletters", json=body).status_code == 400


SEGMENT: dict[str, Any] = {"segment": {"id": 1}}
ATTRIBUTE: dict[str, Any] = {"attribute": {"field": "plan", "operator": "eq", "value": "premium"}}


@pytest.mark.parametrize(
    "recipients",
    [
        SEGMENT,
        ATTRIBUTE,
        {"or": [SEGMENT]},
        {"and": [SEGMENT]},
        {"and": [{"or": [SEGMENT], **ATTRIBUTE}]},
        {"and": [{"or": [ATTRIBUTE]}]},
        {"and": [{"not": SEGMENT}]},
        {"and": [{"not": ATTRIBUTE}]},
        {"and": [{"not": {"or": [SEGMENT], "and": []}}]},
        {"and": [{"and": [SEGMENT]}]},
        {"and": [{"attribute": {"field": "plan", "operator": "eq"}}]},
        {"and": [{"attribute": {"field": "plan", "operator": "like", "value": "p"}}]},
        {"and": [{"attribute": {"operator": "exists"}}]},
        {"and": [{"or": [{"segment": {"id": "1"}}]}]},
        {"and": [{"or": [{"segment": {"id": 99}}]}]},
        {"and": READERS["and"], "or": []},
        {"and": "everybody"},
        [],
    ],
)
def test_recipients_have_a_form_of_their_own(service: Service, recipients: Any) -> None:
    answer = service.app.post("/v1/newsletters", json={**EMAIL, "recipients": recipients})
    assert answer.status_code == 400
    assert detail(answer).startswith(("Invalid filter spec", "recipients"))


def test_a_newsletter_comes_from_the_oldest_sender_or_the_one_that_it_names(service: Service) -> None:
    for more in ({}, {"from_id": 1}, {"from": "Sample Shop <SHOP@example.com>"}):
        number = make(service, **more)
        (content,) = service.app.get(f"/v1/newsletters/{number}/contents").json()["contents"]
        assert (content["from_id"], content["from"]) == (1, "Sample Shop <shop@example.com>")


def schedule(service: Service, number: int, **body: Any) -> Any:
    return service.app.post(f"/v1/newsletters/{number}/schedule", json=body)


def test_a_scheduled_newsletter_goes_out_at_its_time_and_not_after_it_was_taken_off(service: Service) -> None:
    number, other = make(service), make(service)
    for one in (number, other):
        assert schedule(service, one, scheduled_at=NOW + DAY, timezone="Asia/Tokyo").status_code == 200
    assert schedule(service, other, scheduled_at=0).json()["newsletter"]["sent_at"] is None
    assert schedule(service, number, scheduled_at=NOW + 2 * DAY, timezone="Europe/London").status_code == 200
    service.later(DAY)
    assert messages(service, number) == []
    service.later(DAY)
    assert [message["created"] for message in messages(service, number)] == [NOW + 2 * DAY]
    assert read(service, number)["sent_at"] == NOW + 2 * DAY
    assert (messages(service, other), read(service, other)["sent_at"]) == ([], None)


def test_a_newsletter_can_be_scheduled_or_sent_when_it_is_made(service: Service) -> None:
    later, now = make(service, scheduled_at=NOW + DAY), make(service, send_now=True)
    service.later(0)
    assert len(messages(service, now)) == 1
    service.later(DAY)
    assert [message["created"] for message in messages(service, later)] == [NOW + DAY]


def test_sending_a_scheduled_newsletter_clears_its_schedule(service: Service) -> None:
    number = make(service, scheduled_at=NOW + DAY)
    send(service, number)
    service.later(2 * DAY)
    assert [message["created"] for message in messages(service, number)] == [NOW]


@pytest.mark.parametrize(
    ("body", "status", "reason"),
    [
        ({}, 422, "scheduled_at is required"),
        ({"scheduled_at": NOW}, 422, "scheduled_at must be in the future"),
        ({"scheduled_at": -5}, 422, "scheduled_at must be in the future"),
        ({"scheduled_at": "soon"}, 400, None),
        ({"scheduled_at": 0}, 400, "the newsletter is not scheduled"),
        ({"scheduled_at": NOW + DAY}, 422, "timezone is required"),
        ({"scheduled_at": NOW + DAY, "timezone": "Mars/Base"}, 422, "timezone is no known time zone"),
        ({"scheduled_at": NOW + DAY, "timezone": "../etc"}, 422, "timezone is no known time zone"),
        (
            {"scheduled_at": NOW + DAY, "timezone": "UTC", "rate_limit_email_rate": 5},
            422,
            "rate_limit_time_period is required in a rate limit",
        ),
        (
            {
                "scheduled_at": NOW + DAY,
                "timezone": "UTC",
                "tz_match_enabled": True,
                "rate_limit_email_rate": 5,
                "rate_limit_time_period": 86_400,
            },
            422,
            "rate_limit_time_period must be at most an hour at local time",
        ),
    ],
)
def test_what_a_schedule_lacks_is_said(service: Service, body: dict[str, Any], status: int, reason: str | None) -> None:
    answer = schedule(service, make(service), **body)
    assert answer.status_code == status, answer.text
    assert reason is None or detail(answer) == reason


def test_a_newsletter_goes_out_once(service: Service) -> None:
    number = make(service)
    assert service.app.post(f"/v1/newsletters/{number}/send").status_code == 200
    again = service.app.post(f"/v1/newsletters/{number}/send")
    service.later(0)
    scheduled = schedule(service, number, scheduled_at=NOW + DAY, timezone="UTC")
    for answer in (again, scheduled, service.app.post(f"/v1/newsletters/{number}/test_groups")):
        assert (answer.status_code, detail(answer)) == (400, "the newsletter was sent already")
    assert len(messages(service, number)) == 1


def test_half_a_rate_limit_is_refused_and_nothing_is_sent(service: Service) -> None:
    number = make(service)
    answer = service.app.post(f"/v1/newsletters/{number}/send", json={"rate_limit_email_rate": 5})
    assert answer.status_code == 422
    service.later(0)
    assert messages(service, number) == []
