"""People and segments on the page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from customer_io_client.client._sync.root import CustomerIO
from tests.extras.browser.desk import Desk

pytestmark = pytest.mark.usefixtures("filled")


def test_people_are_found_by_part_of_name_or_email(desk: Desk) -> None:
    desk.open("people")
    expect(desk.row("People", "Emmy Noether")).to_be_visible()
    desk.page.get_by_role("searchbox").fill("lamarr")
    expect(desk.rows("People")).to_have_count(1)
    expect(desk.rows("People")).to_contain_text("Hedy Lamarr")
    desk.page.get_by_role("searchbox").fill("nobody at all")
    expect(desk.rows("People")).to_have_count(0)
    expect(desk.page.get_by_text("Nobody has an id or email")).to_be_visible()
    desk.page.get_by_role("searchbox").fill("")
    expect(desk.row("People", "Emmy Noether")).to_be_visible()


def test_a_person_shows_what_is_known_and_what_happened(desk: Desk, client: CustomerIO) -> None:
    desk.open("people")
    desk.page.get_by_role("searchbox").fill("ada@shop")
    desk.row("People", "ada@shop.example").click()
    detail = desk.detail("Person")
    for text in ("Ada Lovelace", "premium", "ada-phone", "Tea lovers", "bought", "Your order 1001"):
        expect(detail).to_contain_text(text)
    client.track_customer_event("ada", "came_back", data={"after": "a week"})
    expect(detail).to_contain_text("came_back")
    client.update_customer("ada", attributes={"plan": "enterprise"})
    expect(detail.get_by_role("row", name=re.compile("^plan"))).to_contain_text("enterprise")


def test_an_event_and_an_attribute_may_be_about_a_delivery_of_their_own(desk: Desk, client: CustomerIO) -> None:
    client.track_customer_event("ada", "parcel_sent", data={"delivery_id": "parcel 7", "carrier": "a pigeon"})
    client.update_customer("ada", attributes={"delivery_id": "parcel 8"})
    desk.open("people/ada")
    timeline = desk.detail("Person").get_by_role("listitem")
    timeline.filter(has_text="parcel_sent").locator("summary").click()
    expect(timeline.filter(has_text="parcel_sent")).to_contain_text("a pigeon")
    timeline.filter(has_text="delivery_id changed").locator("summary").click()
    expect(timeline.filter(has_text="delivery_id changed")).to_contain_text("parcel 8")


def test_the_timeline_is_narrowed_by_kind(desk: Desk) -> None:
    desk.open("people/ada")
    detail = desk.detail("Person")
    detail.get_by_role("button", name=re.compile("^Events")).click()
    expect(detail.get_by_role("listitem").filter(has_text="viewed_product")).to_be_visible()
    expect(detail.get_by_text("Device added or changed")).to_have_count(0)


def test_a_segment_shows_whom_it_holds(desk: Desk, client: CustomerIO) -> None:
    desk.open("segments")
    desk.row("Segments", "Tea lovers").click()
    members = desk.page.get_by_role("listbox", name="People in the segment")
    expect(members.get_by_role("option")).to_have_count(6)
    client.add_customer_to_segment("grace", 3)
    expect(members.get_by_role("option").filter(has_text="Grace Hopper")).to_be_visible()
    expect(desk.row("Segments", "Tea lovers")).to_contain_text("7 people")


def test_a_data_driven_segment_says_whom_it_holds(desk: Desk) -> None:
    desk.open("segments/2")
    expect(desk.detail("Segment")).to_contain_text("Data-driven")
    expect(desk.detail("Segment")).to_contain_text("email")
