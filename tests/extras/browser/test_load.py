"""The page stays at hand with a full log and under a stream of requests."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from playwright.sync_api import Page, expect

from customer_io_client.emulator import Emulator
from tests.extras.browser.desk import Desk
from tests.extras.browser.geometry import amiss
from tests.extras.browser.measuring import Measure

LOGGED = 10_000
LONGEST = 200.0
"""Milliseconds that the page may be busy at a stretch."""
A_SECOND = 200
SECONDS = 5


@pytest.fixture(scope="module")
def full() -> Iterator[Emulator]:
    """An emulator whose log holds as many requests as it keeps."""
    with Emulator() as emulator:
        with ThreadPoolExecutor(1) as pool:  # the browser's own loop runs in this thread
            pool.submit(lambda: asyncio.run(_ask(emulator.url, LOGGED))).result()
        yield emulator


@pytest.fixture
def emulator(full: Emulator) -> Emulator:
    """The full one, for each test of this file."""
    return full


async def _ask(url: str, count: int) -> None:
    numbers = iter(range(count))

    async def one_after_the_other(client: httpx.AsyncClient) -> None:
        for number in numbers:
            answer = await client.post(f"/api/v1/customers/u{number % 50}/events", json={"name": f"event {number}"})
            assert answer.status_code == 200

    async with httpx.AsyncClient(base_url=url, trust_env=False, auth=("site", "key"), timeout=30) as client:
        await asyncio.gather(*[one_after_the_other(client) for _ in range(8)])


def test_the_first_drawing_of_a_full_log_is_quick(page: Page, emulator: Emulator) -> None:
    begun = time.monotonic()
    desk = Desk(page, emulator.url)
    desk.open("requests")
    measure = Measure(page)
    expect(desk.rows("Requests").nth(5)).to_be_visible()
    assert time.monotonic() - begun < 3
    assert measure.longest_task < LONGEST
    assert measure.nodes < 3_000


def test_a_full_log_is_scrolled_to_its_end(desk: Desk) -> None:
    list_ = desk.list("Requests")
    expect(desk.rows("Requests").nth(5)).to_be_visible()
    measure = Measure(desk.page)
    for _ in range(60):
        list_.evaluate("list => { list.scrollTop = list.scrollHeight; }")
        desk.page.wait_for_timeout(100)
        if desk.rows("Requests").last.get_attribute("aria-posinset") == str(LOGGED):
            break
    assert int(desk.rows("Requests").last.get_attribute("aria-setsize") or 0) >= 2_000
    assert measure.longest_task < LONGEST
    assert measure.nodes < 3_000
    list_.evaluate("list => { list.scrollTop = 0; }")
    expect(desk.rows("Requests").nth(5)).to_be_visible()


@pytest.mark.parametrize("width", [1440, 390])
def test_a_full_log_stands_as_an_empty_one_does(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 844})
    expect(desk.rows("Requests").nth(5)).to_be_visible()
    measure = Measure(desk.page)
    measure.clear()
    for top in (0, 3_000, 9_000):
        desk.list("Requests").evaluate("(list, top) => { list.scrollTop = top; }", top)
        desk.page.wait_for_timeout(200)
        assert amiss(desk.page) == []
    assert measure.shift < 0.001


@pytest.mark.parametrize("view", ["people", "people/u1", "refused", "faults", "messages", "segments"])
def test_the_other_views_of_a_full_emulator_are_quick(desk: Desk, view: str) -> None:
    desk.open(view)
    measure = Measure(desk.page)
    expect(desk.page.get_by_role("main")).not_to_be_empty()
    desk.page.wait_for_timeout(500)
    assert measure.longest_task < LONGEST


@pytest.mark.parametrize("view", ["requests", "people/u1"])
def test_two_hundred_requests_a_second_leave_the_page_at_hand(desk: Desk, emulator: Emulator, view: str) -> None:
    desk.open(view)
    desk.page.wait_for_timeout(500)
    measure = Measure(desk.page)
    before = measure.nodes
    measure.clear()
    sent: list[int] = []
    stream = threading.Thread(target=_stream, args=(emulator.url, sent))
    stream.start()
    waits: list[float] = []
    while stream.is_alive():
        begun = time.monotonic()
        desk.page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        waits.append(time.monotonic() - begun)
        desk.page.wait_for_timeout(50)
    stream.join()
    assert len(sent) >= A_SECOND * SECONDS * 0.6
    assert measure.longest_task < LONGEST
    assert max(waits) < 1
    assert measure.nodes < before + 1_500
    desk.open("requests")
    expect(desk.row("Requests", f"event {len(sent) - 1}").or_(desk.rows("Requests").first).first).to_be_visible(
        timeout=1_000
    )


@pytest.mark.parametrize("view", ["requests", "people/u1"])
def test_a_stream_leaves_nothing_behind(desk: Desk, emulator: Emulator, view: str) -> None:
    """What the page holds does not grow with what came and went."""
    desk.open(view)
    _wait_for(desk, emulator)
    measure = Measure(desk.page)
    before = measure.held
    _wait_for(desk, emulator)
    after = measure.held
    assert after.nodes < before.nodes + 500
    assert after.listeners < before.listeners + 100
    assert after.bytes < before.bytes + 4_000_000


def _wait_for(desk: Desk, emulator: Emulator) -> None:
    """Let a stream come, and the page draw it."""
    stream = threading.Thread(target=_stream, args=(emulator.url, []))
    stream.start()
    while stream.is_alive():
        desk.page.wait_for_timeout(200)
    desk.page.wait_for_timeout(1_000)


def _stream(url: str, sent: list[int]) -> None:
    """Send so many requests a second for a while, spread evenly."""
    begun = time.monotonic()
    with httpx.Client(base_url=url, trust_env=False, auth=("site", "key")) as client:
        for number in range(A_SECOND * SECONDS):
            due = begun + number / A_SECOND
            time.sleep(max(0.0, due - time.monotonic()))
            client.post(f"/api/v1/customers/u{number % 50}/events", json={"name": f"event {number}"})
            sent.append(number)
            if time.monotonic() - begun > 2 * SECONDS:
                return
