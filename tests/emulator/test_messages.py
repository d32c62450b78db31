"""Deliveries of the workspace: listed, read, and what they said."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service

SEND = {"transactional_message_id": 1, "identifiers": {"id": "customer_123"}}


def send(service: Service, channel: str = "email", **fields: object) -> str:
    to = {"email": "ada@example.com", "sms": "+15555550123"}.get(channel, "")
    answer = service.app.post(f"/v1/send/{channel}", json={**SEND, **({"to": to} if to else {}), **fields})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["delivery_id"])


def listed(service: Service, query: str = "") -> list[str]:
    answer = service.app.get(f"/v1/messages{query}")
    assert answer.status_code == 200, answer.text
    return [message["id"] for message in answer.json()["messages"]]


def message(service: Service, delivery_id: str, query: str = "") -> dict[str, Any]:
    found: dict[str, Any] = service.app.get(f"/v1/messages/{delivery_id}{query}").json()["message"]
    return found


def test_one_delivery_has_no_parent_where_it_was_sent_alone(service: Service) -> None:
    found = message(service, send(service))
    assert found["customer_identifiers"] == {"id": "customer_123", "email": "ada@example.com", "cio_id": "a3000002"}
    assert (found["recipient"], found["type"], found["forgotten"]) == ("ada@example.com", "email", False)
    assert found["metrics"] == {"created": NOW, "sent": NOW, "delivered": NOW}
    parents = ("campaign_id", "action_id", "parent_action_id", "newsletter_id", "content_id", "broadcast_id")
    assert {found[name] for name in parents} == {None}


def test_the_deduplicate_id_changes_with_the_delivery(service: Service) -> None:
    sent = send(service)
    assert message(service, sent)["deduplicate_id"] == f"{sent}:{NOW}"
    service.clock.pass_days(1)
    service.open.post(f"/_emulator/deliveries/{sent}/play", json={"metric": "clicked", "machine": True})
    after = message(service, sent)
    assert after["deduplicate_id"] == f"{sent}:{NOW + 86_400}"
    assert after["metrics"]["clicked"] == after["metrics"]["prefetch_clicked"] == NOW + 86_400


def test_survey_answers_come_only_where_they_are_asked_for(service: Service) -> None:
    sent = send(service, "in_app")
    assert "tracked_responses" not in message(service, sent)
    assert message(service, sent, "?get_tracked_responses=true")["tracked_responses"] == {}


@pytest.mark.parametrize("path", ["nonsense", "nonsense/archived_message", "ZGVsaXZlcnk6OTk5/archived_message"])
def test_an_unknown_delivery_is_answered_404(service: Service, path: str) -> None:
    assert service.app.get(f"/v1/messages/{path}").status_code == 404


def test_deliveries_are_filtered(service: Service) -> None:
    before, clicked = listed(service), listed(service, "?metric=clicked")
    email, sms, draft = send(service), send(service, "sms"), send(service, queue_draft=True)
    assert listed(service) == [sms, email, *before]
    assert listed(service, "?type=twilio")[0] == sms
    assert email not in listed(service, "?type=twilio")
    assert listed(service, "?drafts=true") == [draft]
    assert listed(service, "?drafts=false") == [sms, email, *before]
    assert clicked
    assert listed(service, "?metric=clicked") == clicked
    assert listed(service, "?metric=clicked&type=twilio") == []
    assert listed(service, "?campaign_id=1&newsletter_id=1") == []


def test_lists_go_on_page_by_page(service: Service) -> None:
    before = listed(service)
    sent = [send(service) for _ in range(3)]
    first = service.app.get("/v1/messages?limit=2").json()
    last = service.app.get(f"/v1/messages?limit=1000&start={first['next']}").json()
    assert len(first["messages"]) == 2
    assert [entry["id"] for entry in first["messages"] + last["messages"]] == [*reversed(sent), *before]
    assert last["next"] == ""


def test_a_window_is_cut_to_the_six_months_at_its_end(service: Service) -> None:
    before = listed(service)
    service.clock.pass_days(100)
    middle = send(service)
    service.clock.pass_days(100)
    late = send(service)
    assert listed(service) == [late, middle]
    assert listed(service, f"?start_ts={NOW}") == [late, middle]
    assert listed(service, f"?start_ts=1&end_ts={NOW + 150 * 86_400}") == [middle, *before]
    assert listed(service, f"?end_ts={NOW}") == before
    assert listed(service, f"?start_ts={NOW + 200 * 86_400}") == [late]


def test_what_an_email_said_is_archived(service: Service) -> None:
    headers = '[{"name":"X-Order","value":"1"}]'
    sent = send(service, subject="Hello", body="<p>Hi {{customer.name}}</p>", bcc="b@example.com", headers=headers)
    archived = service.app.get(f"/v1/messages/{sent}/archived_message").json()["archived_message"]
    assert archived["body"] == "<p>Hi Ada Lovelace</p>"
    assert (archived["subject"], archived["bcc"], archived["headers"]) == ("Hello", "b@example.com", headers)
    assert archived["from"] == "Sample Shop <shop@example.com>"
    assert archived["forgotten"] is False


def test_links_of_an_email_lead_to_the_emulator(service: Service) -> None:
    sent = send(service, body="<p>Hi</p>{% unsubscribe_url %} {{ view_in_browser_url }}")
    body = service.open.get(f"/_emulator/deliveries/{sent}").json()["body"]
    leave, look = body.removeprefix("<p>Hi</p>").split()
    assert service.open.get(look).text == body
    assert service.open.get(leave).status_code == 200
    assert service.attributes("customer_123")["unsubscribed"] is True
    assert "unsubscribed" in message(service, sent)["metrics"]


def test_a_draft_can_be_released(service: Service) -> None:
    draft = send(service, queue_draft=True)
    service.open.post(f"/_emulator/deliveries/{draft}/play", json={"metric": "sent"})
    assert set(message(service, draft)["metrics"]) == {"created", "drafted", "sent", "delivered"}
    assert listed(service, "?drafts=true") == []
