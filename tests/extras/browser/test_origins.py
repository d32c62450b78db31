"""What pages may do with the emulator from where they were loaded: its own all, others next to nothing."""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Page, expect

from customer_io_client.client._sync.root import CustomerIO
from customer_io_client.emulator import Emulator
from tests.extras.browser.desk import Desk

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A PNG of one pixel."""
TOLD = "the request comes from a web page that is not the emulator's own"
FETCH = """async ([url, options]) => {
  try { const answer = await fetch(url, options); return [answer.type, answer.status, (await answer.text()).length]; }
  catch (error) { return error.name; }
}"""
LOADED = """url => new Promise(resolve => {
  const image = new Image();
  image.onload = () => resolve([image.naturalWidth, image.naturalHeight]);
  image.onerror = () => resolve(null);
  image.src = url;
})"""
RAN = """url => new Promise(resolve => {
  const script = document.createElement("script");
  script.onload = () => resolve(true);
  script.onerror = () => resolve(false);
  script.src = url;
  document.head.append(script);
})"""
HEARD = """url => new Promise(resolve => {
  const source = new EventSource(url);
  source.addEventListener("changed", () => { source.close(); resolve(true); });
  source.onerror = () => { source.close(); resolve(false); };
})"""
FRAMED = """url => new Promise(resolve => {
  const frame = document.createElement("iframe");
  frame.onload = () => { try { resolve(frame.contentDocument?.body.textContent ?? ""); } catch { resolve(""); } };
  frame.src = url;
  document.body.append(frame);
})"""
FORM = '<form method="post" action="{}" enctype="text/plain"><input name="{{}}" value=""><button>Go</button></form>'


class Elsewhere:
    """A web site on another port of this machine, which says what a test wants it to."""

    def __init__(self) -> None:
        self.body = ""
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page = f"<!doctype html><title>Elsewhere</title>{site.body}".encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(page)))
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # as what it overrides
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    site = Elsewhere()
    thread = threading.Thread(target=site.server.serve_forever, daemon=True)
    thread.start()
    yield site
    site.server.shutdown()
    thread.join()
    site.server.server_close()


@pytest.fixture
def control(emulator: Emulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=emulator.url, trust_env=False) as control:
        yield control


def everything(control: httpx.Client) -> list[Any]:
    """What a page could have changed."""
    return [control.get(f"/_emulator/{what}").json() for what in ("people", "activities", "deliveries", "faults")]


def test_a_page_of_the_emulator_asks_and_changes(desk: Desk, emulator: Emulator) -> None:
    post = {"method": "POST", "body": '{"to": "customer_123", "subject": "Hello"}'}
    assert desk.page.evaluate(FETCH, ["/_emulator/deliveries", post])[1] == 201
    key = {"method": "PUT", "body": "{}", "headers": {"Authorization": "Basic YTpi"}}
    assert desk.page.evaluate(FETCH, ["/api/v1/customers/u1", key]) == ["basic", 200, 2]
    assert "u1" in emulator.people


def test_the_form_of_subscriptions_is_taken_from_its_own_page(
    page: Page, emulator: Emulator, control: httpx.Client
) -> None:
    id_ = control.post("/_emulator/deliveries", json={"to": "customer_123"}).json()["id"]
    page.goto(f"{emulator.url}/_emulator/deliveries/{id_}/preferences")
    for ticked in (True, False):
        page.get_by_label("Unsubscribe me from everything").set_checked(ticked)
        page.get_by_role("button", name="Save").click()
        expect(page.get_by_label("Unsubscribe me from everything")).to_be_checked(checked=ticked)
        assert emulator.people["customer_123"].attributes["unsubscribed"] is ticked


@pytest.mark.parametrize(
    "path",
    ["/_emulator/reset", "/_emulator/faults", "/_emulator/deliveries", "/api/v1/customers/customer_123/suppress",
     "/api/v1/metrics", "/v1/track", "/unsubscribe/x"],
)  # fmt: skip
def test_what_another_page_posts_changes_nothing(
    page: Page, elsewhere: Elsewhere, emulator: Emulator, control: httpx.Client, client: CustomerIO, path: str
) -> None:
    client.create_customer("u1", "u1@example.com")
    before = everything(control)
    elsewhere.body = FORM.format(f"{emulator.url}{path}")
    page.goto(elsewhere.url)
    assert page.evaluate(FETCH, [f"{emulator.url}{path}", {"method": "POST", "body": "{}"}]) == "TypeError"
    silent = {"method": "POST", "body": "{}", "mode": "no-cors"}
    assert page.evaluate(FETCH, [f"{emulator.url}{path}", silent]) == "TypeError"
    with page.expect_navigation() as navigating:
        page.get_by_role("button", name="Go").click()
    assert navigating.value.status == 403
    assert TOLD in page.content()
    assert everything(control) == before
    told = [entry["reasons"] for entry in control.get("/_emulator/requests?outcome=refused").json()["requests"]]
    assert told == ([] if path.startswith("/_emulator/") else [[TOLD]] * 3)


def test_another_page_reads_nothing(page: Page, elsewhere: Elsewhere, emulator: Emulator) -> None:
    page.goto(elsewhere.url)
    for path in ("/", "/_emulator/people", "/_emulator/requests", "/_emulator/page/main.js", "/_emulator/live"):
        url = f"{emulator.url}{path}"
        for options in ({}, {"mode": "no-cors"}, {"credentials": "include"}):
            assert page.evaluate(FETCH, [url, options]) == "TypeError", path
        assert page.evaluate(RAN, url) is False
    assert page.evaluate(HEARD, f"{emulator.url}/_emulator/live") is False
    assert page.evaluate(FRAMED, f"{emulator.url}/_emulator/people") == ""
    assert page.evaluate(LOADED, f"{emulator.url}/_emulator/page/icon.svg") is None


@pytest.mark.parametrize("policy", ["", '<meta http-equiv="Cross-Origin-Embedder-Policy" content="require-corp">'])
def test_a_hosted_picture_is_shown_by_any_page(
    page: Page, elsewhere: Elsewhere, client: CustomerIO, policy: str
) -> None:
    path = client.app.assets.upload(file=PICTURE, name="logo.png").asset.path
    elsewhere.body = policy
    page.goto(elsewhere.url)
    assert page.evaluate(LOADED, path) == [1, 1]


def test_a_call_under_another_name_stands_among_the_refused_with_the_way_out(desk: Desk, emulator: Emulator) -> None:
    headers = {"Host": "shop.example:8025"}
    httpx.put(f"{emulator.url}/api/v1/customers/u1", json={}, headers=headers, auth=("a", "b"), trust_env=False)
    desk.go("Refused")
    row = desk.row("Refused and dropped requests, newest first", "track.customers.identify")
    expect(row).to_contain_text("does not answer to this host name")
    row.click()
    expect(desk.detail("Request")).to_contain_text("--allow-host shop.example")
    assert urlsplit(desk.page.url).fragment.startswith("/refused/")
