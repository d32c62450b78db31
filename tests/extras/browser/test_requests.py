"""Requests on the page: as they come, in detail, and as code."""

from __future__ import annotations

import re
import time

import httpx
import pytest
from playwright.sync_api import expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client
from tests.extras.browser.desk import Desk
from tests.extras.browser.watching import Watch

SHOWN_WITHIN = 1.0
"""Seconds from the end of a call until it is on the page."""


def test_a_call_is_on_the_page_within_a_second(desk: Desk, client: CustomerIO) -> None:
    expect(desk.rows("Requests")).to_have_count(0)
    for number in range(5):
        client.create_customer(f"u{number}", f"u{number}@example.com")
        begun = time.monotonic()
        expect(desk.row("Requests", f"u{number}")).to_be_visible(timeout=SHOWN_WITHIN * 1000)
        assert time.monotonic() - begun <= SHOWN_WITHIN
    expect(desk.rows("Requests").first).to_contain_text("u4")


def test_an_empty_page_says_what_to_do_next(desk: Desk) -> None:
    expect(desk.page.get_by_text("CUSTOMERIO_BASE_URL").first).to_be_visible()


@pytest.mark.usefixtures("filled")
def test_a_request_shows_its_headers_without_secrets_and_its_body(desk: Desk, emulator: Emulator) -> None:
    desk.page.get_by_role("searchbox").fill("grace")
    desk.row("Requests", "track.customers.identify").click()
    detail = desk.detail("Request")
    expect(detail).to_contain_text("PUT")
    expect(detail).to_contain_text(re.compile("authorization", re.IGNORECASE))
    shown = detail.inner_text()
    for key in ("CUSTOMERIO_SITE_ID", "CUSTOMERIO_API_KEY", "CUSTOMERIO_APP_API_KEY"):
        assert emulator.environ[key] not in shown
    assert "Basic " not in shown
    assert "Bearer " not in shown


@pytest.mark.usefixtures("filled")
def test_what_broke_the_contract_is_marked_at_its_field(desk: Desk) -> None:
    desk.row("Requests", "device.platform is not").click()
    detail = desk.detail("Request")
    marked = detail.locator(".marked").filter(has_text="toaster").first
    expect(marked).to_be_visible()
    expect(detail).to_contain_text('is not one of "ios" or "android"')


@pytest.mark.usefixtures("filled")
def test_dropped_and_refused_calls_stand_apart_with_why(desk: Desk) -> None:
    desk.open("refused")
    list_ = desk.list("Requests")
    expect(list_).to_contain_text("no such person")
    expect(list_).to_contain_text('name is not of type "string"')
    expect(list_).not_to_contain_text("204")


def test_a_copied_call_does_the_same_again(desk: Desk, client: CustomerIO, emulator: Emulator) -> None:
    client.create_customer(
        "zoe", "zoe@example.com", attributes={"plan": "basic", "say": 'a "quoted"\nline', "tags": ["x"]}
    )
    desk.row("Requests", "track.customers.identify").click()
    desk.page.get_by_role("button", name=re.compile("Copy as Python")).click()
    expect(desk.page.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    code = desk.copied("client.")
    with httpx.Client(base_url=emulator.url, trust_env=False) as control:
        before = control.get("/_emulator/people/zoe").json()["attributes"]
        client.delete_customer("zoe")
        with emulator_client(emulator) as again:
            exec(code, {"client": again})
        after = control.get("/_emulator/people/zoe").json()["attributes"]
    assert after.pop("created_at", None) == before.pop("created_at", None)
    assert after == before
    assert after["plan"] == "basic"

    desk.page.get_by_role("button", name=re.compile("Copy as curl")).click()
    assert "/api/v1/customers/zoe" in desk.copied("curl ")


def test_the_lane_of_a_call_moves_its_chart(desk: Desk, client: CustomerIO) -> None:
    chart = desk.page.get_by_role("img", name=re.compile("^track", re.IGNORECASE))
    expect(chart).to_have_count(0)
    for number in range(30):
        client.create_customer(f"u{number}")
    expect(chart).to_be_visible()
    expect(chart).to_have_accessible_name(re.compile("most [1-9]"))


def test_the_page_comes_back_after_a_restart(desk: Desk, watch: Watch, emulator: Emulator) -> None:
    watch.expect("ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE")
    expect(desk.page.get_by_text("No requests yet")).to_be_visible()
    port = int(emulator.url.rsplit(":", 1)[1])
    emulator.stop()
    expect(desk.page.get_by_role("status").filter(has_text=re.compile("trying", re.IGNORECASE))).to_be_visible()
    with Emulator(port=port) as second, emulator_client(second) as client:
        desk.expect_connected()
        client.create_customer("after-the-restart")
        expect(desk.row("Requests", "after-the-restart")).to_be_visible()
