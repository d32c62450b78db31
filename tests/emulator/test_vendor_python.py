"""The vendor's own Python client, unchanged, over TLS: a full round of what it can do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

import pytest

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.contract import Contract
from tests.emulator.answers import hold, operation_of
from tests.emulator.service import NOW, Clock, Service

vendor: Any = import_module("customerio")
ADA = {"id": "customer_123"}
ULID = "01HQS7R8Y3M0ZK4V5T2N6B9XCD"


@pytest.fixture(scope="module")
def running_service(contract: Contract, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The tests ask over plain HTTP, the client over TLS, which is all that it speaks."""
    clock = Clock()
    with Emulator(clock=clock, tls_port=0, tls_dir=tmp_path_factory.mktemp("tls")) as emulator:
        service = Service(emulator, clock, contract)
        yield service
        service.close()


@pytest.fixture
def trusted(service: Service, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", service.emulator.environ["REQUESTS_CA_BUNDLE"])
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return service.emulator.tls_url


def held(client: Any, contract: Contract) -> Any:
    """This client, every answer to which is held against the contract."""

    def check(response: Any, **_: object) -> None:
        operation = operation_of(contract, response.request.method, response.request.path_url)
        assert operation is not None
        hold(operation, response.status_code, response.headers.get("content-type", ""), response.content)

    client.http.hooks["response"].append(check)
    return client


@pytest.fixture
def track(trusted: str, contract: Contract) -> Iterator[Any]:
    address = urlsplit(trusted)
    with vendor.CustomerIO("site", "key", host=address.hostname, port=address.port, retries=0) as client:
        yield held(client, contract)


@pytest.fixture
def app(trusted: str, contract: Contract) -> Iterator[Any]:
    with vendor.APIClient("app-key", url=trusted, retries=0) as client:
        yield held(client, contract)


def delivery(service: Service, answer: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = service.open.get(f"/_emulator/deliveries/{answer['delivery_id']}").json()
    return found


def test_people_are_identified_with_odd_identifiers(service: Service, track: Any) -> None:
    born = dt.datetime(2025, 1, 2, tzinfo=dt.UTC)
    track.identify(id="u/1 ü+%", email="u1@example.com", born=born, score=float("nan"), tags=["a", {"b": born}])
    track.identify(id=5, plan="basic")
    track.identify(id="u2@example.com", _update=True, plan="basic")
    seconds = int(born.timestamp())
    assert service.attributes("u1@example.com") == {"born": seconds, "tags": ["a", {"b": seconds}]}
    assert service.person("u1@example.com")["identifiers"]["id"] == "u/1 ü+%"
    assert service.attributes("5") == {"plan": "basic"}
    assert not service.exists("u2@example.com")


def test_events_of_every_kind(service: Service, track: Any) -> None:
    for _ in range(2):
        track.track("u1", "bought", {"price": 2.5}, id=ULID, timestamp=dt.datetime.fromtimestamp(NOW, dt.UTC))
    track.pageview("u1", "https://example.com/pricing", referrer="mail")
    track.backfill("u1", "signed_up", NOW - 60, source="web")
    assert sorted(service.events("u1")) == ["bought", "https://example.com/pricing", "signed_up"]
    found = {activity["name"]: activity for activity in service.person("u1")["activities"]}
    assert found["bought"]["data"] == {"price": 2.5}
    assert found["https://example.com/pricing"]["type"] == "page"
    assert found["signed_up"]["timestamp"] == NOW - 60


def test_anonymous_events_are_claimed(service: Service, track: Any) -> None:
    track.track_anonymous("visitor", "looked", {"page": 1})
    track.track_anonymous("", "invited", {"recipient": "u1@example.com"})
    track.identify("u1", anonymous_id="visitor")
    assert service.events("u1") == ["looked"]


def test_devices_come_and_go(service: Service, track: Any) -> None:
    track.add_device("u1", "token/1", "ios", last_used=NOW)
    assert service.person("u1")["devices"] == [{"token": "token/1", "platform": "ios"}]
    track.delete_device("u1", "token/1")
    assert service.person("u1")["devices"] == []


def test_people_are_deleted_suppressed_and_unsuppressed(service: Service, track: Any) -> None:
    track.delete("customer_100")
    track.suppress("customer_123")
    track.identify("customer_123", plan="basic")
    assert not service.exists("customer_100")
    assert not service.exists("customer_123")
    track.unsuppress("customer_123")
    track.identify("customer_123", plan="basic")
    assert service.attributes("customer_123") == {"plan": "basic"}


def test_people_are_merged(service: Service, track: Any) -> None:
    track.identify("u1", plan="basic")
    track.track("u1", "bought")
    cio_id = service.person("u1")["identifiers"]["cio_id"]
    track.merge_customers("email", "ada@example.com", "cio_id", cio_id)
    assert not service.exists("u1")
    assert "bought" in service.events("customer_123")


def test_a_batch_is_taken_item_by_item(service: Service, track: Any) -> None:
    good = {"type": "person", "action": "identify", "identifiers": {"id": "u1"}, "attributes": {"plan": "basic"}}
    seen = {"type": "person", "action": "event", "identifiers": {"id": "u1"}, "name": "seen"}
    assert track.batch([good, seen]).status_code == 200
    answer = track.batch([good | {"attributes": {"plan": "premium"}}, seen | {"name": ""}])
    assert (answer.status_code, [error["batch_index"] for error in answer.json()["errors"]]) == (207, [1])
    assert service.attributes("u1") == {"plan": "premium"}
    assert service.events("u1") == ["seen"]


def test_a_refusal_reaches_the_caller(track: Any) -> None:
    with pytest.raises(vendor.CustomerIOException, match="400"):
        track.track("u1", "x" * 200)


def test_wrong_keys_are_refused(trusted: str) -> None:
    address = urlsplit(trusted)
    with (
        vendor.CustomerIO("site", "", host=address.hostname, port=address.port) as client,
        pytest.raises(vendor.CustomerIOException, match="401"),
    ):
        client.identify("u1")


def test_an_email_is_sent_with_a_template_and_an_attachment(service: Service, app: Any) -> None:
    request = vendor.SendEmailRequest(
        to="ada@example.com",
        transactional_message_id="1",
        identifiers=ADA,
        message_data={"order": 1001, "at": dt.datetime.fromtimestamp(NOW, dt.UTC)},
        headers={"X-Order": "1001"},
    )
    request.attach("receipt.txt", "Thank you!")
    request.attach("logo.png", b"\x89PNG", encode=True)
    found = delivery(service, app.send_email(request))
    assert (found["recipient"], found["subject"]) == ("ada@example.com", "Your order 1001")
    assert "Ada Lovelace" in found["body"]
    assert ["X-Order", "1001"] in found["headers"]
    assert [(each["name"], each["size"]) for each in found["attachments"]] == [("receipt.txt", 10), ("logo.png", 4)]


def test_an_email_without_a_template_says_everything_itself(service: Service, app: Any) -> None:
    found = delivery(
        service,
        app.send_email(
            vendor.SendEmailRequest(
                to="ada@example.com",
                identifiers=ADA,
                _from="shop@example.com",
                subject="Hello {{customer.name}}",
                body="<p>{{trigger.code}}</p>",
                message_data={"code": "A1"},
            )
        ),
    )
    assert (found["subject"], "A1" in found["body"]) == ("Hello Ada Lovelace", True)


def test_messages_of_the_other_channels(service: Service, app: Any) -> None:
    common = {"transactional_message_id": 1, "identifiers": ADA}
    answers = {
        "push": app.send_push(vendor.SendPushRequest(**common, title="Hi", message="Your order is here")),
        "twilio": app.send_sms(vendor.SendSMSRequest(**common, to="+15555550123")),
        "whatsapp": app.send_whatsapp(vendor.SendWhatsAppRequest(**common, to="+15555550123")),
        "inbox": app.send_inbox_message(vendor.SendInboxMessageRequest(**common)),
        "in_app": app.send_in_app(vendor.SendInAppRequest(**common)),
    }
    assert {channel: delivery(service, answer)["type"] for channel, answer in answers.items()} == {
        channel: channel for channel in answers
    }


def test_a_refused_send_reaches_the_caller(app: Any) -> None:
    with pytest.raises(vendor.CustomerIOException, match="400"):
        app.send_email(vendor.SendEmailRequest(to="ada@example.com", transactional_message_id=99, identifiers=ADA))
