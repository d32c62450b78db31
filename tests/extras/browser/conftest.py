"""An emulator, a client of it, and its page in Debian's Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from customer_io_client.testing import emulator_client
from tests.extras.browser.desk import Desk
from tests.extras.browser.watching import Watch
from tests.extras.browser.workspace import fill

WIDE = (1440, 900)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The pictures of the documentation are made on request."""
    parser.addoption("--pictures", action="store_true", help="write docs/images anew")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("chromium is not installed (Debian: apt-get install chromium)")
    switches = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=switches)
        yield browser
        browser.close()


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """A fresh one for each test."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[CustomerIO]:
    """A client that does not wait."""
    with emulator_client(emulator) as client:
        yield client


@pytest.fixture
def filled(client: CustomerIO, emulator: Emulator) -> None:
    """A shop's workspace, made by calls."""
    fill(client, emulator)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser without a past, as wide as a desk's screen."""
    context = browser.new_context(
        viewport={"width": WIDE[0], "height": WIDE[1]},
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="UTC",
    )
    context.set_default_timeout(5_000)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab of it."""
    return context.new_page()


@pytest.fixture
def watch(page: Page, emulator: Emulator) -> Iterator[Watch]:
    """What goes wrong in the page fails its test."""
    watch = Watch(page, urlsplit(emulator.url).netloc)
    yield watch
    assert not watch.found, watch.found


@pytest.fixture
def desk(page: Page, watch: Watch, emulator: Emulator) -> Desk:
    """The emulator's page, open and connected."""
    desk = Desk(page, emulator.url)
    desk.open("requests")
    return desk


@pytest.fixture
def pictures(request: pytest.FixtureRequest) -> Path | None:
    """Where pictures are written; None: they are not."""
    return (
        Path(__file__).parents[3] / "docs" / "images" if request.config.getoption("--pictures", default=False) else None
    )
