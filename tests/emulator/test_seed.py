"""Seeds: what they bring, what they replace, and how their mistakes are told."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.settings import DocumentError
from tests.emulator.service import Service

SEED = """
workspace: Shop
senders:
  - {name: Shop, email: shop@example.com}
topics:
  - {name: News, subscribed: false}
snippets: {greeting: Hello}
collections:
  - {name: prices, data: [{product: tea, price: 4}]}
segments:
  - name: Readers
  - {name: Premium, filter: {attribute: {field: plan, operator: eq, value: premium}}}
objects:
  - {type: "1", id: acme, attributes: {name: Acme}}
people:
  - id: u1
    email: u1@example.com
    attributes: {plan: premium, visits: 3}
    segments: [Readers]
    devices: [{token: t1, platform: ios}]
    events: [{name: bought, data: {price: 9}, at: 1740000000}]
    relationships: [{type: "1", id: acme}]
transactional:
  - name: Receipt
    contents:
      - {channel: email, fields: {subject: "Hello {{customer.plan}}", body: Hi, recipient: "{{customer.email}}"}}
campaigns:
  - name: Trial
    event: trial_started
    actions: [{type: email, name: Welcome, fields: {subject: Welcome, body: "<p>Hi</p>"}}]
broadcasts:
  - name: Price
    actions: [{type: email, name: Price, fields: {subject: A price, body: "<p>Hi</p>"}}]
newsletters:
  - type: email
    name: Spring
    recipients: {and: [{or: [{segment: {id: 1}}]}]}
    subscription_topic_id: 1
    subject: Spring
    body: "<p>Hi</p>"
webhooks:
  - {endpoint: "http://127.0.0.1:9/hook", events: [email_sent]}
"""


def test_a_seed_takes_the_place_of_the_sample(tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text(SEED)
    with (
        Emulator(seed=file) as emulator,
        httpx.Client(base_url=emulator.url, headers={"Authorization": "Bearer k"}, trust_env=False, timeout=30) as http,
    ):
        for _ in range(2):
            people = http.get("/_emulator/people").json()["people"]
            assert [person["identifiers"]["id"] for person in people] == ["u1"]
            person = http.get("/_emulator/people/u1").json()
            assert person["attributes"] == {"plan": "premium", "visits": 3}
            assert [segment["name"] for segment in person["segments"]] == ["Readers", "Premium"]
            assert person["devices"][0]["token"] == "t1"
            assert any(activity["name"] == "bought" for activity in person["activities"])
            for path, key, name in (
                ("collections", "collections", "prices"),
                ("transactional", "messages", "Receipt"),
                ("campaigns", "campaigns", "Trial"),
                ("broadcasts", "broadcasts", "Price"),
                ("newsletters", "newsletters", "Spring"),
            ):
                assert [entry["name"] for entry in http.get(f"/v1/{path}").json()[key]] == [name]
            emulator.reset()


def test_a_seed_sets_what_the_api_only_reads(service: Service) -> None:
    seed = b"""
senders: [{name: Old, email: old@example.com, hidden: true}, {name: Made, email: m@example.com, auto_generated: true}]
channels: [{name: Push, type: push, subscribed: false}]
webhooks: [{endpoint: "http://127.0.0.1:9/hook", events: [email_sent], disabled: true}]
object_types: [{type: "2", name: Online courses, singular_name: Online course, enabled: false}]
people: [{id: u1, relationships: [{type: "2", id: math}]}]
"""
    assert service.open.post("/_emulator/seed", content=seed).status_code == 204
    (hidden,) = service.app.get("/v1/sender_identities?hidden=true").json()["sender_identities"]
    assert hidden["email"] == "old@example.com"
    made = service.app.get("/v1/sender_identities/4").json()["sender_identity"]
    assert (made["auto_generated"], made["hidden"]) == (True, False)
    channel = service.app.get("/v1/subscription_channels").json()["channels"][-1]
    assert (channel["name"], channel["type"], channel["subscribed_by_default"]) == ("Push", "push", False)
    (webhook,) = service.app.get("/v1/reporting_webhooks").json()["reporting_webhooks"]
    assert (webhook["name"], webhook["disabled"]) == (webhook["endpoint"], True)
    type_ = service.app.get("/v1/object_types").json()["types"][-1]
    assert (type_["id"], type_["enabled"]) == ("2", False)
    assert (type_["slug"], type_["singular_slug"]) == ("online_courses", "online_course")
    (related,) = service.app.get("/v1/objects/2/math/relationships").json()["cio_relationships"]
    assert (related["identifiers"]["id"], related["object_type_disabled"]) == ("u1", True)


def test_a_seed_may_keep_the_sample(tmp_path: Path) -> None:
    file = tmp_path / "seed.json"
    file.write_text('{"sample": true, "people": [{"email": "new@example.com"}]}')
    with Emulator(seed=file) as emulator:
        people = httpx.get(f"{emulator.url}/_emulator/people", trust_env=False).json()["people"]
    assert [person["identifiers"]["email"] for person in people][:-2] == ["new@example.com"]


def test_a_running_workspace_is_added_to(service: Service) -> None:
    answer = service.open.post("/_emulator/seed", content=b"people:\n  - {id: u1, segments: [Newsletter readers]}\n")
    assert answer.status_code == 204
    assert service.person("u1")["segments"] == [{"id": 1, "name": "Newsletter readers"}]
    assert service.exists("customer_123")


def test_a_running_workspace_is_named_anew(service: Service) -> None:
    assert service.open.post("/_emulator/seed", content=b"workspace: Shop\n").status_code == 204
    assert service.app.get("/v1/workspaces").json()["workspaces"][0]["name"] == "Shop"


def test_a_date_is_text(service: Service) -> None:
    seed = b"people: [{id: u1, attributes: {born: 1815-12-10, at: 2024-01-01T00:00:00Z}}]"
    assert service.open.post("/_emulator/seed", content=seed).status_code == 204
    assert service.attributes("u1") == {"born": "1815-12-10", "at": "2024-01-01T00:00:00Z"}


@pytest.mark.parametrize(
    "text", ["a: &a [*a]", "!!set {a, b}", "people: [{id: u1, attributes: {a: .nan}}]", "snippets: {a: !!binary aGk=}"]
)
def test_what_json_cannot_hold_is_refused(service: Service, text: str) -> None:
    answer = service.open.post("/_emulator/seed", content=text.encode())
    assert answer.status_code == 400
    assert "holds what JSON cannot" in answer.json()["error"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("people:\n  - {id: u1\n", "line 3"),
        ("peeple: []\n", "peeple"),
        ("people: [{id: u1}, {id: 5}]\n", "people.1.id"),
        ("people: [{id: u1}, {attributes: {}}]\n", "people.1 needs an id"),
        ("people: [{id: u1, segments: [None]}]\n", "people.0.segments no segment"),
        ("newsletters: [{name: x}]\n", "newsletters.0"),
        ("people: [{id: u1}]\nwebhooks: [{endpoint: nowhere, events: [email_sent]}]\n", "webhooks.0.endpoint"),
        ("webhooks: [{endpoint: 'http://localhost', events: [email_read]}]\n", "webhooks.0.events.0"),
        ("webhooks: [{endpoint: 'http://localhost', events: []}]\n", "webhooks.0.events"),
        ("senders: [{name: Shop}]\n", "senders.0 needs an email or a phone"),
        ("snippets: {greeting: ''}\n", "snippets.greeting"),
        ("snippets: {'': Hello}\n", "snippets"),
        ("segments: [{name: x, filter: {attribute: {operator: eq}}}]\n", "segments.0.filter"),
        ("broadcasts: [{name: x, audience: {segment: {}}, actions: []}]\n", "broadcasts.0.audience"),
        (f"segments: [{{name: x, filter: {'[' * 300}{']' * 300}}}]\n", "nests deeper than 100 levels"),
        (f"people: [{{id: {'u' * 151}}}]\n", "people.0.id is over 150 bytes"),
        ('people: [{id: " "}]\n', "people.0.id is blank"),
        (f"people: [{{id: u1, attributes: {{plan: {'x' * 1001}}}}}]\n", "people.0.attributes.plan attribute value"),
        (f"people: [{{id: u1, events: [{{name: {'x' * 101}}}]}}]\n", "people.0.events.name is over 100 bytes"),
        ('people: [{id: u1, events: [{name: " "}]}]\n', "people.0.events.name is required"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_kept(service: Service, text: str, error: str) -> None:
    answer = service.open.post("/_emulator/seed", content=text.encode())
    assert answer.status_code == 400
    assert error in answer.json()["error"]
    assert not service.exists("u1")


def test_a_start_with_a_mistake_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text("people: [{}]\n")
    with pytest.raises(DocumentError, match=r"seed\.yaml: people\.0 needs an id"):
        Emulator(seed=file).start()


FILLED = ["sample: true", "{}", "people: [{id: u1, email: u1@example.com, attributes: {unsubscribed: true}}]"]


@pytest.mark.parametrize("seed", FILLED)
def test_no_webhook_hears_of_what_a_workspace_begins_with(tmp_path: Path, seed: str) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text(f"{seed}\n")
    with (
        Emulator(seed=file, webhook="http://127.0.0.1:9/hook") as emulator,
        httpx.Client(base_url=emulator.url, auth=("site", "key"), trust_env=False) as http,
    ):
        for _ in range(2):
            assert http.get("/_emulator/webhooks").json() == {"webhooks": []}
            http.put("/api/v1/customers/new", json={"unsubscribed": True})
            assert len(http.get("/_emulator/webhooks").json()["webhooks"]) == 1
            emulator.reset()


def test_a_seed_leaves_the_webhooks_that_wait(service: Service) -> None:
    settings = {"name": "x", "endpoint": "http://127.0.0.1:9/hook", "events": ["customer_unsubscribed"]}
    assert service.app.post("/v1/reporting_webhooks", json=settings).status_code == 200
    service.identify("u1", unsubscribed=True)
    seed = b"people: [{id: u2, attributes: {unsubscribed: true}}]"
    assert service.open.post("/_emulator/seed", content=seed).status_code == 204
    posts = service.open.get("/_emulator/webhooks").json()["webhooks"]
    assert [post["body"]["data"]["identifiers"]["id"] for post in posts] == ["u1"]
