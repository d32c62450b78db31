"""The pictures of the documentation: each view, wide and as on a phone, light and dark."""

from __future__ import annotations

import io
import math
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from customer_io_client.emulator.app import App
from customer_io_client.testing import emulator_client
from tests.extras.browser.desk import Desk
from tests.extras.browser.workspace import PEOPLE, fill

NOW = 1_767_348_000.0
"""When the pictures are taken, in Unix seconds: an ordinary Friday morning."""
IMAGES = Path(__file__).parents[3] / "docs" / "images"


def _open_message(desk: Desk) -> None:
    desk.open("messages")
    desk.rows("Messages").filter(has_text="Your order 1001").first.click()
    expect(desk.page.frame_locator("iframe").get_by_role("heading")).to_be_visible()


def _open_requests(desk: Desk) -> None:
    desk.open("requests")
    expect(desk.page.get_by_role("img", name="track").first).to_be_visible()
    if desk.page.viewport_size == WIDE:
        desk.row("Requests", "events").click()


def _open_request(desk: Desk) -> None:
    desk.open("refused")
    desk.row("Requests", "device.platform").click()
    expect(desk.detail("Request")).to_contain_text("toaster")


def _open_person(desk: Desk) -> None:
    desk.open("people")
    desk.row("People", "Ada Lovelace").click()
    expect(desk.detail("Person")).to_contain_text("bought")


def _open_segment(desk: Desk) -> None:
    desk.open("segments")
    desk.row("Segments", "Tea lovers").click()
    expect(
        desk.page.get_by_role("option", name="Emmy").or_(desk.detail("Segment").get_by_text("Sofya")).first
    ).to_be_visible()


def _open_faults(desk: Desk) -> None:
    desk.open("faults")
    desk.page.get_by_role("button", name="Every third call 503").click()
    expect(desk.page.get_by_role("article", name="Rule")).to_be_visible()


WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
SIZES = {"": WIDE, "-phone": PHONE}
VIEWS: dict[str, Callable[[Desk], None]] = {
    "requests": _open_requests,
    "request": _open_request,
    "people": _open_person,
    "messages": _open_message,
    "segments": _open_segment,
    "faults": _open_faults,
}


class Moment:
    """A clock that is set by hand."""

    now = NOW - 60


PORT = 8025
"""The emulator's own: it stands in the pictures."""


def _be_busy(client: CustomerIO, moment: Moment) -> None:
    """A minute of calls that rise and fall."""
    for second in range(60):
        moment.now = NOW - 60 + second
        for number in range(round(22 + 18 * math.sin(second / 7) + second % 5)):
            key = PEOPLE[6 + (second + number) % 6][0]
            client.track_customer_event(key, "viewed_product", data={"product": "Green tea", "price": 4.5})
    moment.now = NOW


@pytest.fixture(scope="module")
def shop(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """A shop after a busy minute, where time then stands still."""
    moment = Moment()
    port = PORT if request.config.getoption("--pictures", default=False) else 0
    with Emulator(clock=lambda: moment.now, port=port, limits="requirement") as emulator:
        with emulator_client(emulator) as client:
            _be_busy(client, moment)
            fill(client, emulator)
        emulator.run(_steady)
        yield emulator


@pytest.fixture
def emulator(shop: Emulator) -> Emulator:
    """The shop, for each test of this file."""
    return shop


@pytest.fixture
def context(browser: Browser, size: str) -> Iterator[BrowserContext]:
    """A screen on a desk, or a phone."""
    is_phone = SIZES[size] is PHONE
    context = browser.new_context(
        viewport=SIZES[size],
        is_mobile=is_phone,
        has_touch=is_phone,
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="UTC",
    )
    context.set_default_timeout(5_000)
    yield context
    context.close()


def _steady(app: App) -> None:
    """What differs from run to run: how long each request took."""
    with app.store.transaction():
        app.store.run("UPDATE requests SET seconds = 0.001 + request % 7 * 0.0003")


@pytest.mark.parametrize("size", SIZES, ids=["wide", "phone"])
@pytest.mark.parametrize("view", VIEWS)
def test_the_documentation_shows_each_view(
    page: Page, emulator: Emulator, pictures: Path | None, view: str, size: str
) -> None:
    page.clock.set_fixed_time(NOW)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        emulator.run(lambda app: app.faults.reset())
        VIEWS[view](Desk(page, emulator.url))
        page.mouse.move(0, 0)
        page.evaluate("document.activeElement.blur()")
        page.wait_for_timeout(300)
        taken = _small(page.screenshot(animations="disabled", caret="hide"))
        file = IMAGES / f"{view}-{scheme}{size}.png"
        if pictures is not None:
            pictures.mkdir(parents=True, exist_ok=True)
            (pictures / file.name).write_bytes(taken)
        with Image.open(file) as kept:
            assert kept.size == (SIZES[size]["width"], SIZES[size]["height"])


def _small(png: bytes) -> bytes:
    """The picture in 256 colours: each is the one that most of its pixels had, so that grounds keep theirs."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(png)) as opened:
        image = opened.convert("RGB")
    few = image.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    red, green, blue = (channel.tobytes() for channel in image.split())
    counted = Counter(zip(few.tobytes(), red, green, blue, strict=True))
    colours = {index: colour for (index, *colour), _ in reversed(counted.most_common())}
    few.putpalette([part for index in range(256) for part in colours.get(index, [0, 0, 0])])
    few.save(out, "PNG", optimize=True)
    return out.getvalue()
