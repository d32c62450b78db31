"""The mail provider's suppression lists through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

LISTS = "/v1/esp/suppression"


def suppress(service: Service, email: str, type_: str = "bounces") -> None:
    answer = service.app.post(f"{LISTS}/{type_}/{email}")
    assert (answer.status_code, answer.json()) == (200, {})


def emails(answer: Any) -> list[str]:
    return [entry["email"] for entry in answer.json()["suppressions"]]


def test_an_address_is_added_found_and_removed(service: Service) -> None:
    suppress(service, "Ada@example.com")
    service.clock.pass_days(1)
    suppress(service, "ada@example.com")
    entry = {"created": NOW, "email": "Ada@example.com", "reason": "manual upload", "status": "550"}
    found = {"category": "bounces", "suppressions": [entry]}
    assert service.app.get(f"{LISTS}/bounces").json() == found
    assert service.app.get("/v1/esp/search_suppression/ADA@example.com").json() == found
    assert service.attributes("customer_123").get("unsubscribed") is None
    for _ in range(2):
        removed = service.app.delete(f"{LISTS}/bounces/ada@example.com")
        assert (removed.status_code, removed.content) == (204, b"")
    assert service.app.get("/v1/esp/search_suppression/ada@example.com").json() == {"suppressions": []}


@pytest.mark.parametrize(
    ("metric", "type_", "reason"),
    [
        ("bounced", "bounces", "hard bounce"),
        ("spammed", "spam_reports", "spam complaint"),
        ("bounced", "bounces", "full"),
    ],
)
def test_a_bounce_and_a_complaint_put_the_address_on_a_list(
    service: Service, metric: str, type_: str, reason: str
) -> None:
    receipt = {"transactional_message_id": 1, "to": "Ada <ada@example.com>", "identifiers": {"id": "customer_123"}}
    sent = service.app.post("/v1/send/email", json=receipt).json()
    played = {"metric": metric, **({"reason": reason} if reason == "full" else {})}
    assert service.open.post(f"/_emulator/deliveries/{sent['delivery_id']}/play", json=played).status_code == 200
    entry = {"created": NOW, "email": "ada@example.com", "reason": reason, "status": "550"}
    assert service.app.get(f"{LISTS}/{type_}").json()["suppressions"] == [entry]
    assert service.attributes("customer_123").get("unsubscribed") is None
    following = service.app.post("/v1/send/email", json=receipt).json()
    found = service.app.get(f"/v1/messages/{following['delivery_id']}").json()["message"]
    assert set(found["metrics"]) == {"created", "dropped"}


def test_what_becomes_of_a_text_message_says_nothing_of_an_address(service: Service) -> None:
    message = {"to": "customer_123", "type": "twilio", "body": "Hi"}
    made = service.open.post("/_emulator/deliveries", json=message).json()
    service.open.post(f"/_emulator/deliveries/{made['id']}/play", json={"metric": "bounced"})
    assert service.app.get(f"{LISTS}/bounces").json()["suppressions"] == []


@pytest.mark.parametrize("type_", ["blocks", "bounces", "spam_reports", "invalid_emails"])
def test_email_to_an_address_on_a_list_is_dropped_while_it_is_there(service: Service, type_: str) -> None:
    def reached() -> set[str]:
        email = {"transactional_message_id": 1, "identifiers": {"id": "customer_123"}, "to": "ADA@example.com"}
        delivery_id = service.app.post("/v1/send/email", json=email).json()["delivery_id"]
        return set(service.open.get(f"/_emulator/deliveries/{delivery_id}").json()["metrics"])

    suppress(service, "ada@example.com", type_)
    assert reached() == {"dropped"}
    service.app.delete(f"{LISTS}/{type_}/ada@example.com")
    assert reached() == {"sent", "delivered"}


def test_each_type_has_a_list_of_its_own(service: Service) -> None:
    suppress(service, "a@example.com", "spam_reports")
    suppress(service, "b@example.com", "invalid_emails")
    assert service.app.get(f"{LISTS}/spam_reports").json()["category"] == "spam"
    assert emails(service.app.get(f"{LISTS}/invalid_emails")) == ["b@example.com"]
    assert emails(service.app.get(f"{LISTS}/blocks")) == []
    service.app.delete(f"{LISTS}/blocks/a@example.com")
    assert emails(service.app.get("/v1/esp/search_suppression/a@example.com")) == ["a@example.com"]


def test_a_list_is_read_in_pages(service: Service) -> None:
    for name in "abc":
        suppress(service, f"{name}@example.org")
    assert emails(service.app.get(f"{LISTS}/bounces?limit=2&offset=1")) == ["b@example.org", "c@example.org"]
    assert emails(service.app.get(f"{LISTS}/bounces?offset=3")) == []
    domain = "/v1/esp/domains/example.com/suppression/bounces"
    first = service.app.get(f"{domain}?limit=2")
    last = service.app.get(f"{domain}?limit=2&start={first.json()['next']}")
    assert emails(first) + emails(last) == ["a@example.org", "b@example.org", "c@example.org"]
    assert last.json()["next"] == ""


def test_a_list_is_read_for_a_domain_that_email_is_sent_from(service: Service) -> None:
    suppress(service, "a@example.org")
    domain = "/v1/esp/domains/{}/suppression/bounces"
    assert emails(service.app.get(f"{domain.format('Example.com')}?email=A@example.org")) == ["a@example.org"]
    beside = service.app.get(f"{domain.format('example.com')}?email=a@example.org&start=any")
    assert (emails(beside), beside.json()["next"]) == (["a@example.org"], "")
    assert emails(service.app.get(f"{domain.format('example.com')}?email=b@example.org")) == []
    assert emails(service.app.get(domain.format("elsewhere.example"))) == []
    assert emails(service.app.get(f"{LISTS}/bounces?domain=elsewhere.example")) == []
    assert emails(service.app.get(f"{LISTS}/bounces?domain=example.com")) == ["a@example.org"]


@pytest.mark.parametrize(("method", "path"), [("POST", "bounces/nobody"), ("GET", "bounces?offset=-1")])
def test_what_cannot_be_is_refused(service: Service, method: str, path: str) -> None:
    assert service.app.request(method, f"{LISTS}/{path}").status_code == 400


def test_an_unknown_list_is_answered_404(service: Service) -> None:
    assert service.app.get(f"{LISTS}/dislikes").status_code == 404
