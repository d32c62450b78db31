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

HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium")
WIDE = (1440, 900)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The pictures of the documentation are made on request."""
    parser.addoption("--pictures", action="store_true", help="write docs/images anew")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without a browser one test stands for all, so that one line says why they are skipped."""
    ours = [item for item in items if item.path.parent == HERE]
    if CHROMIUM or not ours:
        return
    reason = f"no browser for {len(ours)} tests: chromium is not installed (Debian: apt-get install chromium)"
    ours[0].add_marker(pytest.mark.skip(reason))
    config.hook.pytest_deselected(items=ours[1:])
    items[:] = [item for item in items if item not in ours[1:]]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    switches = ["--disable-partial-raster"]  # a part drawn over another leaves traces, which differ from run to run
    switches += ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=switches)
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
