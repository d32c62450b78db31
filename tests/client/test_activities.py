"""What a person did: types in every spelling, pages, and what the emulator plays."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from customer_io_client import CustomerIO, InvalidInputError
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver, awaited
from tests.client.server import Answer, Received, Server

SPELLINGS = {
    "email_click": "clicked_email",
    "email_clicked": "clicked_email",
    "email_open": "opened_email",
    "email_opened": "opened_email",
    "email_send": "sent_email",
    "email_sent": "sent_email",
    "email_deliver": "delivered_email",
    "email_delivered": "delivered_email",
    "email_bounce": "bounced_email",
    "email_bounced": "bounced_email",
    "email_convert": "converted_email",
    "email_converted": "converted_email",
    "email_drafted": "drafted_email",
    "email_failed": "failed_email",
    "email_dropped": "dropped_email",
    "email_spammed": "spammed_email",
    "email_unsubscribed": "unsubscribed_email",
    "clicked_email": "clicked_email",
    "sent_push": "sent_push",
    "event": "event",
    "attribute_change": "attribute_change",
    "email_of_the_future": "email_of_the_future",
    "email": "email",
}


def query(received: Received) -> dict[str, str]:
    return dict(httpx.QueryParams(received.target.partition("?")[2]))


def page(*types: str, next: str | None = None) -> Answer:  # noqa: A002 # the service's own name
    found = [{"id": f"01A{number}", "type": kind, "timestamp": 1709164800} for number, kind in enumerate(types)]
    return Answer(body={"activities": found, "next": next})


@pytest.mark.parametrize(("asked", "sent"), SPELLINGS.items())
def test_a_type_travels_in_the_services_spelling(driver: Driver, asked: str, sent: str) -> None:
    with Server([page(sent)]) as server:
        (found,) = driver.client(server.url).get_customer_activities("u1", type=asked)
        assert query(server.last) == {"id_type": "id", "type": sent, "limit": "100"}
        assert found["type"] == found.type == sent


def test_without_a_type_none_is_sent(driver: Driver) -> None:
    with Server([page()]) as server:
        assert list(driver.client(server.url).get_customer_activities("u1")) == []
        assert (server.last.method, server.last.target) == (
            "GET",
            "/v1/customers/u1/activities?id_type=id&limit=100",
        )


def test_everything_that_is_asked_for_travels(driver: Driver) -> None:
    with Server([page()]) as server:
        listed = driver.client(server.url).get_customer_activities(
            "a@b.example", id_type="email", type="event", name="a b", start="x/y=", limit=7
        )
        assert server.requests == []
        assert list(listed) == []
        assert server.last.target.startswith("/v1/customers/a%40b.example/activities?")
        assert query(server.last) == {
            "id_type": "email",
            "type": "event",
            "name": "a b",
            "start": "x/y=",
            "limit": "7",
        }


def test_email_actioned_is_filtered_by_the_client(driver: Driver) -> None:
    script = [
        page("opened_email", "sent_email", "event", next="c1"),
        page("delivered_email", next="c2"),
        page("clicked_email", "converted_email", "clicked_push", "opened_email"),
    ]
    with Server(script) as server:
        listed = driver.client(server.url).get_customer_activities("u1", type="email_actioned", limit=3)
        assert [activity.type for activity in listed] == ["opened_email", "clicked_email", "converted_email"]
        assert [query(received) for received in server.requests] == [
            {"id_type": "id", "limit": "100"},
            {"id_type": "id", "start": "c1", "limit": "100"},
            {"id_type": "id", "start": "c2", "limit": "100"},
        ]


def test_limit_pages_and_cursors(driver: Driver) -> None:
    def answer(received: Received) -> Answer:
        asked = query(received)
        first = int(asked.get("start", "0"))
        count = min(int(asked["limit"]), 100, 230 - first)
        return page(*["event"] * count, next=str(first + count) if first + count < 230 else None)

    with Server(answer) as server:
        client = driver.client(server.url)
        assert len(list(client.get_customer_activities("u1"))) == 230
        assert len(server.requests) == 3
        assert len(list(client.get_customer_activities("u1", limit=120))) == 120
        assert len(server.requests) == 5
        assert [len(each) for each in client.get_customer_activities("u1", start="200").pages()] == [30]
        assert len(client.get_customer_activities("u1").take(3)) == 3
        first = awaited(client.get_customer_activities("u1", limit=20), driver)
        assert (len(first), first.cursor) == (20, "20")
        assert query(server.last)["limit"] == "20"


@pytest.mark.parametrize("field", ["type", "name"])
@pytest.mark.parametrize("bad", [5, True, b"event", ["event"]])
def test_type_and_name_are_text(driver: Driver, field: str, bad: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        driver.client("http://127.0.0.1:9").get_customer_activities("u1", **{field: bad})
    assert caught.value.field == field


def _captured(emulator: Emulator, client: CustomerIO) -> None:
    """A message to u1 that is delivered, opened and clicked."""
    client.create_customer("u1", "u1@example.com")
    with httpx.Client(base_url=emulator.url, trust_env=False) as control:
        message = control.post("/_emulator/deliveries", json={"to": "u1", "subject": "Hello"}).json()
        for metric in ("delivered", "opened", "clicked"):
            assert control.post(f"/_emulator/deliveries/{message['id']}/play", json={"metric": metric}).is_success


def test_the_emulator_plays_a_message_and_tells_of_it(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    _captured(emulator, client)
    clicks = list(client.get_customer_activities(customer_id="u1", limit=20, type="email_click"))
    assert [activity["type"] for activity in clicks] == ["clicked_email"]
    assert isinstance(clicks[0]["timestamp"], int)
    actioned = {activity.type for activity in client.get_customer_activities("u1", type="email_actioned")}
    assert actioned == {"opened_email", "clicked_email"}
    opened = client.get_customer_activities("u1@example.com", id_type="email", type="email_opened").take(5)
    assert [activity.type for activity in opened] == ["opened_email"]


def test_the_emulator_tells_of_many_activities_newest_first(driver: Driver, emulator: Emulator) -> None:
    client = driver.emulator_client(emulator)
    for number in range(105):
        client.track_customer_event("u1", "seen", data={"number": number}, timestamp=1_700_000_000 + number)
    seen = list(client.get_customer_activities("u1", type="event", name="seen"))
    assert len(seen) == 105
    assert [activity.timestamp for activity in seen] == sorted((activity.timestamp for activity in seen), reverse=True)
