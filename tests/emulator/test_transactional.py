"""Transactional messages: settings, contents by language, deliveries and metrics."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

EMAIL = {"transactional_message_id": 1, "to": "ada@example.com", "identifiers": {"id": "customer_123"}}


def send(service: Service, **fields: object) -> str:
    answer = service.app.post("/v1/send/email", json={**EMAIL, **fields})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["delivery_id"])


def play(service: Service, delivery_id: str, metric: str, **fields: object) -> None:
    answer = service.open.post(f"/_emulator/deliveries/{delivery_id}/play", json={"metric": metric, **fields})
    assert answer.status_code == 200, answer.text


def get(service: Service, path: str) -> Any:
    answer = service.app.get(f"/v1/transactional{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_sample_has_one_message(service: Service) -> None:
    (message,) = get(service, "")["messages"]
    assert (message["id"], message["name"], message["send_to_unsubscribed"]) == (1, "Receipt", True)
    assert get(service, "/1") == {"message": message}


def test_contents_are_listed_and_read_by_number_and_language(service: Service) -> None:
    contents = get(service, "/1/contents")["contents"]
    emails = [content for content in contents if content.get("type") == "email"]
    assert [content["language"] for content in emails] == ["", "en"]
    for content in contents:
        assert get(service, f"/1/contents/{content['id']}") == {"content": content}
    assert get(service, "/1/language/en") == {"content": [emails[1]]}
    default = get(service, "/1/language/")["content"]
    assert default[0] == emails[0]
    assert len(default) == 6


def test_replacing_a_content_takes_away_what_is_not_given(service: Service) -> None:
    before = get(service, "/1/contents/1")["content"]
    assert before["preheader_text"]
    service.clock.pass_days(1)
    body = {"subject": "New", "body": "<p>New</p>", "headers": [{"name": "X-A", "value": "1"}], "from": "ignored"}
    answer = service.app.put("/v1/transactional/1/content/1", json=body).json()["content"]
    assert answer == [get(service, "/1/contents/1")["content"]]
    (after,) = answer
    assert (after["subject"], after["body"], after["preheader_text"]) == ("New", "<p>New</p>", "")
    assert after["headers"] == '[{"name":"X-A","value":"1"}]'
    assert (after["from"], after["from_id"]) == ("", None)
    assert (after["created"], after["updated"]) == (NOW, NOW + 86_400)
    assert get(service, "/1")["message"]["updated_at"] == NOW + 86_400
    assert service.open.get(f"/_emulator/deliveries/{send(service)}").json()["subject"] == "New"


def test_replacing_a_language_leaves_the_others(service: Service) -> None:
    service.app.put("/v1/transactional/1/language/en", json={"subject": "English", "from_id": 1})
    assert get(service, "/1/language/en")["content"][0]["from"] == "Sample Shop <shop@example.com>"
    assert get(service, "/1/contents/1")["content"]["subject"] != "English"
    service.app.put("/v1/transactional/1/language/", json={"subject": "Default"})
    assert get(service, "/1/contents/1")["content"]["subject"] == "Default"
    pushes = [content for content in get(service, "/1/contents")["contents"] if content.get("type") == "push"]
    assert pushes[0]["subject"] == "Your order"


@pytest.mark.parametrize(
    "path", ["/9", "/x", "/9/contents", "/1/contents/99", "/9/language/en", "/9/messages", "/0/metrics"]
)
def test_what_does_not_exist_is_answered_404(service: Service, path: str) -> None:
    assert service.app.get(f"/v1/transactional{path}").status_code == 404


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_a_language_that_the_message_lacks_is_refused(service: Service, method: str) -> None:
    answer = service.app.request(method, "/v1/transactional/1/language/fr", json={"subject": "a"})
    assert answer.status_code == 400
    assert answer.json() == {"meta": {"error": "language is none that the message has a content in"}}


def test_metrics_count_what_deliveries_reached(service: Service) -> None:
    first, second = send(service), send(service)
    play(service, first, "opened")
    service.clock.pass_days(1)
    play(service, first, "opened")
    play(service, second, "opened", machine=True)
    play(service, second, "clicked", href="https://example.com/a")
    series = get(service, "/1/metrics?steps=3")["metric"]["series"]
    assert (series["created"], series["sent"], series["delivered"]) == ([0, 2, 0], [0, 2, 0], [0, 2, 0])
    assert (series["opened"], series["human_opened"], series["prefetch_opened"]) == ([0, 1, 1], [0, 1, 0], [0, 0, 1])
    assert (series["clicked"], series["human_clicked"], series["machine_clicked"]) == ([0, 0, 1], [0, 0, 1], [0, 0, 0])
    assert {len(counts) for counts in series.values()} == {3}


@pytest.mark.parametrize(
    ("query", "periods"),
    [
        ("", 45), ("?steps=0", 45), ("?steps=1", 2), ("?steps=7", 7), ("?steps=100", 45), ("?period=hours", 24),
        ("?period=weeks", 12), ("?period=months", 12), ("?period=months&steps=0", 121), ("?period=months&steps=30", 30),
    ],
)  # fmt: skip
def test_how_many_periods_there_are(service: Service, query: str, periods: int) -> None:
    assert len(get(service, f"/1/metrics{query}")["metric"]["series"]["sent"]) == periods


@pytest.mark.parametrize("query", ["?steps=-1", "?steps=122", "?steps=x", "?period=years"])
def test_periods_that_cannot_be_are_refused(service: Service, query: str) -> None:
    assert service.app.get(f"/v1/transactional/1/metrics{query}").status_code == 400


def test_every_click_counts_or_every_person_once(service: Service) -> None:
    first, second = send(service), send(service)
    for delivery in (first, first, second):
        play(service, delivery, "clicked", href="https://example.com/a")
    play(service, first, "clicked", href="mailto:help@example.com", machine=True)

    def clicks(query: str) -> dict[str, list[int]]:
        links = get(service, f"/1/metrics/links{query}")["links"]
        return {link["link"]["href"]: link["metric"]["series"]["clicked"] for link in links}

    assert clicks("?steps=2") == {"https://example.com/a": [0, 3], "mailto:help@example.com": [0, 1]}
    assert clicks("?steps=2&unique=true") == {"https://example.com/a": [0, 1], "mailto:help@example.com": [0, 1]}


def test_deliveries_are_filtered_by_metric_and_state(service: Service) -> None:
    opened, drafted, failed = send(service), send(service, queue_draft=True), send(service, subject="{{nothing}}")
    play(service, opened, "opened")

    def listed(query: str) -> list[str]:
        return [message["id"] for message in get(service, f"/1/messages{query}")["messages"]]

    assert listed("") == [failed, drafted, opened]
    assert listed("?metric=opened") == [opened]
    assert listed("?state=sent") == [opened]
    assert listed("?state=drafted") == [drafted]
    assert listed("?state=failed") == [failed]
    assert listed("?state=attempted") == []
    assert listed("?state=failed&metric=opened") == []
    assert listed(f"?end_ts={NOW - 1}") == []
