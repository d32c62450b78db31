"""No list of the page ends before what it lists does, or it says so."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import Locator, expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from customer_io_client.emulator.control import deliveries, people, segments
from customer_io_client.emulator.state import people_search
from tests.extras.browser.desk import Desk

ACTIVITIES = 350


def _show_all(detail: Locator) -> None:
    """Press what shows older ones until it is gone."""
    older = detail.get_by_role("button", name="Show older")
    while older.count() and older.first.is_visible():
        rows = detail.get_by_role("listitem")
        before = rows.count()
        older.first.click()
        expect(rows).not_to_have_count(before)


def _capture(emulator: Emulator, person: str, subjects: list[str]) -> None:
    """Let this person have got messages."""
    with httpx.Client(base_url=emulator.url, trust_env=False) as control:
        for subject in subjects:
            control.post("/_emulator/deliveries", json={"to": person, "subject": subject}).raise_for_status()


def test_a_timeline_goes_on_to_the_first_activity(desk: Desk, client: CustomerIO) -> None:
    client.create_customer("u1", "u1@example.com", attributes={"plan": "basic"})
    for number in range(ACTIVITIES):
        client.track_customer_event("u1", f"event {number}")
    desk.open("people/u1")
    timeline = desk.detail("Person").locator(".timeline")
    expect(timeline.get_by_text(f"event {ACTIVITIES - 1}", exact=True)).to_be_visible()
    _show_all(desk.detail("Person"))
    assert timeline.get_by_text(re.compile(r"^event \d+$")).count() == ACTIVITIES
    expect(timeline.get_by_text("Person created")).to_have_count(1)

    client.track_customer_event("u1", "the newest")
    expect(timeline.get_by_role("listitem").first).to_contain_text("the newest")
    assert timeline.get_by_text(re.compile(r"^event \d+$")).count() == ACTIVITIES

    desk.detail("Person").get_by_role("button", name="Attributes").click()
    expect(timeline.get_by_text("Person created")).to_be_visible()
    expect(timeline.get_by_text(re.compile("event"))).to_have_count(0)
    expect(desk.detail("Person").get_by_role("button", name="Show older")).to_be_hidden()
    desk.detail("Person").get_by_role("button", name="Devices").click()
    expect(desk.detail("Person").get_by_text("Nothing of this kind.")).to_be_visible()


def test_the_messages_of_a_person_go_on_to_the_first(desk: Desk, emulator: Emulator) -> None:
    _capture(emulator, "customer_100", [f"message {number}" for number in range(70)])
    desk.open("people/customer_100")
    messages = desk.detail("Person").locator("section", has=desk.page.get_by_role("heading", name="Messages"))
    expect(messages.get_by_text("message 69", exact=True)).to_be_visible()
    _show_all(messages)
    assert messages.get_by_text(re.compile(r"^message \d+$")).count() == 70


def test_a_search_of_messages_goes_on_to_the_first(
    desk: Desk, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "LOOKED_INTO", 10)
    _capture(emulator, "customer_100", ["the oldest", *[f"message {number}" for number in range(60)]])
    desk.open("messages")
    desk.page.get_by_role("searchbox").fill("the old")
    expect(desk.rows("Messages")).to_have_count(1)
    expect(desk.rows("Messages")).to_contain_text("the oldest")
    desk.page.get_by_role("searchbox").fill("none at all")
    expect(desk.page.get_by_text("No message matches.")).to_be_visible()


def test_a_search_that_has_far_to_look_says_that_it_is_not_at_its_end(
    desk: Desk, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "LOOKED_INTO", 2)
    _capture(emulator, "customer_100", ["the oldest", *[f"message {number}" for number in range(60)]])
    desk.open("messages")
    desk.page.get_by_role("searchbox").fill("the old")
    expect(desk.page.get_by_text("Nothing so far. There is more to look into.")).to_be_visible()
    desk.page.get_by_role("button", name="Show older").click()
    expect(desk.rows("Messages")).to_contain_text("the oldest")


def test_the_log_says_that_it_forgets(desk: Desk, client: CustomerIO, emulator: Emulator) -> None:
    for number in range(5):
        client.create_customer(f"u{number}")
    expect(desk.rows("Requests")).to_have_count(5)
    bounded = desk.page.get_by_text("The log keeps the newest 10,000 requests.")
    expect(bounded).to_be_hidden()
    emulator.run(lambda app: app.store.run("DELETE FROM requests WHERE request < 3"))
    desk.page.reload()
    expect(desk.rows("Requests")).to_have_count(3)
    expect(bounded).to_be_visible()


@pytest.mark.usefixtures("filled")
def test_a_search_of_people_says_among_how_many_it_looked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people_search, "LOOKED_INTO", 3)
    bounded = desk.page.get_by_text("Parts of names and emails are looked for among the newest 3 people.")
    desk.open("people")
    expect(desk.rows("People").nth(3)).to_be_visible()
    expect(bounded).to_be_hidden()
    desk.page.get_by_role("searchbox").fill("Chieko")
    expect(desk.rows("People")).to_have_count(1)
    expect(bounded).to_be_visible()
    desk.page.get_by_role("searchbox").fill("lovelace")
    expect(desk.rows("People")).to_have_count(0)
    expect(bounded).to_be_visible()


@pytest.mark.usefixtures("filled")
def test_what_is_counted_in_part_is_told_as_that(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "MOST_COUNTED", 3)
    monkeypatch.setattr(people, "NEWEST", 0)
    desk.open("segments/3")
    expect(desk.row("Segments", "Tea lovers")).to_contain_text("over 3 people")
    expect(desk.detail("Segment")).to_contain_text("over 3 people")
    members = desk.page.get_by_role("listbox", name="People in the segment")
    expect(members.get_by_role("option")).to_have_count(6)


@pytest.mark.usefixtures("filled")
def test_what_a_person_has_to_do_with_an_object_is_shown(desk: Desk, client: CustomerIO) -> None:
    relation = {
        "identifiers": {"object_type_id": "1", "object_id": "acme"},
        "relationship_attributes": {"role": "boss"},
    }
    client.update_customer(
        "ada", attributes={"cio_relationships": {"action": "add_relationships", "relationships": [relation]}}
    )
    desk.open("people/ada")
    expect(desk.detail("Person")).to_contain_text("acme of type 1")
    expect(desk.detail("Person")).to_contain_text(re.compile("role.*boss", re.DOTALL))
