"""What customers send is shown as text, whatever it holds: it runs nothing and breaks no layout."""

from __future__ import annotations

import json

import httpx
import pytest
from playwright.sync_api import Error, expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from tests.extras.browser.desk import Desk
from tests.extras.browser.measuring import Measure
from tests.extras.browser.watching import Watch

SCRIPTS = (
    "<script>window.struck = 1</script>",
    "<img src=x onerror='window.struck = 2'>",
    "<svg onload='window.struck = 3'></svg>",
    "</script></style></textarea></title><script>window.struck = 4</script>",
    "\"><iframe srcdoc='<script>parent.struck = 5</script>'></iframe>",
    "javascript:window.struck = 6",
    "{{constructor.constructor('window.struck = 7')()}}",
)
ODD = (
    "\u202e\u0627\u0644\u0639\u0631\u0628\u064a\u0629 right to left \u202d",
    "zero\u200bwidth\u200d\u2060\ufeff",
    "Z\u0351\u036b\u0343a\u0329l\u0349g\u0300o" + "\u0315\u031b" * 40,
    "a" * 900,
    "word " * 150,
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" * 20,
    "line\nbreak\ttab\r\nend\x00\x1b[31m",
)
NAMES = (
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "length",
    "<b>name</b>",
    "a.b/c~d e",
    "\u202eemordnilap",
)
EMAIL = f"""<html><body background="https://evil.example/b.png">{"".join(SCRIPTS[:5])}
<a href="javascript:parent.struck = 8">first</a>
<a href="https://evil.example/" target="_top">second</a>
<form action="https://evil.example/"><input name=q><button>Send</button></form>
<style>@import url(https://evil.example/x.css); body {{ background: url(https://evil.example/y.png) }}</style>
<meta http-equiv="refresh" content="0;url=https://evil.example/">
<link rel="stylesheet" href="https://evil.example/z.css"><base href="https://evil.example/">
<img src="https://evil.example/pixel.gif" srcset="https://evil.example/2x.gif 2x" alt="<b>pixel</b>">
<object data="https://evil.example/o"></object><embed src="https://evil.example/e">
<video src="https://evil.example/v" autoplay></video>
</body></html>"""
VIEWS = ("requests", "refused", "people", "people/hostile", "messages", "segments", "faults")


@pytest.fixture
def hostile(client: CustomerIO, emulator: Emulator) -> None:
    """People, events, segments and messages with the worst names and values."""
    client.create_customer("hostile", "hostile@example.com", name=SCRIPTS[1])
    for number, value in enumerate((*SCRIPTS, *ODD)):
        client.update_customer("hostile", attributes={f"odd_{number}": value, _short(value): value})
    client.update_customer("hostile", attributes={name: {name: SCRIPTS[0]} for name in NAMES})
    for value in (*SCRIPTS, *ODD):
        client.track_customer_event(
            "hostile", _short(value), data={_short(value): value, "__proto__": {"polluted": True}}
        )
    client.track_customer_event("hostile", "large", data={"text": "<b>" * 16_000})
    client.app.segments.create(segment={"name": SCRIPTS[1], "description": SCRIPTS[0]})
    client.add_customer_to_segment("hostile", 3)
    client.track.devices.add("hostile", device={"id": SCRIPTS[2], "platform": "android"})
    client.app.transactional.send_email(
        to='"<img src=x onerror=window.struck=9>" <hostile@example.com>',
        transactional_message_id=1,
        identifiers={"id": "hostile"},
        subject=SCRIPTS[3],
        body=EMAIL,
        attachments={"<img src=x onerror=struck=10>.html": b"<script>struck = 11</script>"},
    )
    client.app.transactional.send_push(
        transactional_message_id=1, identifiers={"id": "hostile"}, title=SCRIPTS[1], message=SCRIPTS[0], link=SCRIPTS[5]
    )
    with httpx.Client(base_url=emulator.url, trust_env=False, auth=("a", "b")) as raw:
        wrong = {"name": 7, "data": {"__proto__": {"polluted": 1}, "</script>": SCRIPTS[3]}}
        raw.post("/api/v1/customers/%3Cimg%20src=x%20onerror=struck=12%3E/events", json=wrong)
        raw.post(
            "/api/v1/customers/hostile/events",
            content=b'{"name": "<svg onload=struck=13>',
            headers={"Content-Type": SCRIPTS[2]},
        )
        raw.post("/api/v1/customers/hostile/events", content=json.dumps({"name": "x" * 1_000_000}))
        raw.patch("/api/v1/%00%E2%80%AE%3Cscript%3Estruck=14%3C/script%3E")


def _short(text: str) -> str:
    """As much of it as fits a name."""
    return text.encode()[:90].decode(errors="ignore")


def _assert_unharmed(desk: Desk) -> None:
    assert desk.page.evaluate("window.struck") is None
    assert desk.page.evaluate("({}).polluted") is None
    assert desk.page.locator("main script, main [onerror], main [onload], main b:text-is('name')").count() == 0
    assert desk.sideways <= 0


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("width", [1440, 390])
def test_no_view_runs_or_widens_for_what_it_shows(desk: Desk, width: int) -> None:
    desk.page.set_viewport_size({"width": width, "height": 900})
    for view in VIEWS:
        desk.open(view)
        expect(desk.page.get_by_role("main")).not_to_be_empty()
        desk.page.wait_for_timeout(150)
        _assert_unharmed(desk)


@pytest.mark.usefixtures("hostile")
def test_every_request_is_shown_in_detail_unharmed(desk: Desk, emulator: Emulator) -> None:
    measure = Measure(desk.page)
    newest = httpx.get(f"{emulator.url}/_emulator/requests", trust_env=False).json()["requests"]
    for request in newest[:14]:
        desk.page.goto(f"{desk.page.url.split('#')[0]}#/requests/{request['request']}")
        expect(desk.detail("Request")).to_contain_text(request["method"])
        _assert_unharmed(desk)
    assert measure.longest_task < 500


@pytest.mark.usefixtures("hostile")
def test_a_hostile_email_reaches_nothing_from_its_preview(desk: Desk, watch: Watch) -> None:
    watch.expect("Blocked script execution|sandboxed|policy: |Content Security Policy|frame-src|Refused to")
    desk.open("messages")
    desk.row("Messages", "hostile@example.com").click()
    frame = desk.page.frame_locator("iframe")
    expect(frame.get_by_text("first")).to_be_visible()
    frame.get_by_text("first").click()
    frame.get_by_text("second").click()
    if frame.get_by_role("button", name="Send").count():
        frame.get_by_role("button", name="Send").click()
    desk.page.wait_for_timeout(300)
    assert desk.page.url.startswith(desk.page.url.split("#")[0])
    assert len(desk.page.context.pages) == 1
    _assert_unharmed(desk)
    for tab in ("Text", "Source", "Headers", "Attachments", "Links"):
        desk.tab(tab).click()
        expect(desk.page.get_by_role("tabpanel")).not_to_be_empty()
        _assert_unharmed(desk)


@pytest.mark.usefixtures("hostile")
def test_an_attachment_is_saved_and_never_shown(desk: Desk) -> None:
    desk.open("messages")
    desk.row("Messages", "hostile@example.com").click()
    desk.tab("Attachments").click()
    with desk.page.expect_download() as downloading:
        desk.page.get_by_role("tabpanel").get_by_role("link").first.click()
    assert downloading.value.path().read_bytes() == b"<script>struck = 11</script>"
    _assert_unharmed(desk)


@pytest.mark.parametrize(
    "route", ["constructor", "__proto__", "requests/%3Cscript%3E", "people/%E0%A4%A", "people/../../x"]
)
def test_an_address_that_means_nothing_breaks_nothing(desk: Desk, watch: Watch, route: str) -> None:
    watch.expect("404|400|Failed to load resource")
    desk.open(route)
    expect(desk.page.get_by_role("main")).not_to_be_empty()
    _assert_unharmed(desk)


def test_the_browser_itself_makes_no_markup_and_no_code_of_text(desk: Desk, watch: Watch) -> None:
    watch.expect(
        "TrustedHTML|TrustedScript|unsafe-eval|policy: (require-trusted-types-for|script-src)|Evaluating a string"
    )
    for sink in ("document.body.innerHTML = '<b>x</b>'", "document.write('<b>x</b>')"):
        with pytest.raises(Error, match="TrustedHTML"):
            desk.page.evaluate(f"() => {{ {sink}; }}")
    desk.page.evaluate(
        "() => { const script = document.createElement('script'); script.id = 's'; document.body.append(script); }"
    )
    with pytest.raises(Error, match="TrustedScript"):
        desk.page.evaluate("() => { document.getElementById('s').textContent = 'window.struck = 1'; }")
    _assert_unharmed(desk)
