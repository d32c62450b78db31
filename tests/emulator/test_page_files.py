"""The files of the page, and what browsers are told about the emulator's own answers."""

from __future__ import annotations

from http.client import HTTPConnection
from importlib import resources
from urllib.parse import urlsplit

import pytest

from customer_io_client.emulator.page_files import PREFIX, TYPES
from tests.emulator.service import Service

FILES = sorted(
    file.name
    for file in (resources.files("customer_io_client.emulator") / "page").iterdir()
    if file.name.rpartition(".")[2] in TYPES
)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def capture(service: Service, body: str) -> str:
    """Where a message with this body is."""
    sent = service.open.post("/_emulator/deliveries", json={"to": "customer_100", "body": body})
    return f"/_emulator/deliveries/{sent.json()['id']}"


def test_the_page_is_at_the_root(service: Service) -> None:
    answer = service.open.get("/?from=a+link")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert answer.text.startswith("<!doctype html>")
    assert answer.content == service.open.get(f"{PREFIX}index.html").content


@pytest.mark.parametrize("name", FILES)
def test_each_file_comes_with_its_type_and_the_policy_of_the_page(service: Service, name: str) -> None:
    answer = service.open.get(f"{PREFIX}{name}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == TYPES[name.rpartition(".")[2]]
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["cache-control"] == "no-cache"


def test_head_tells_what_get_would_bring(service: Service) -> None:
    head, whole = service.open.head("/"), service.open.get("/")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers == whole.headers
    assert int(head.headers["content-length"]) == len(whole.content)


@pytest.mark.parametrize(
    "name",
    ["", "nothing.js", "..", "../app.py", "%2e%2e/app.py", "..%2fapp.py", "/etc/passwd", "index.html/", "./index.html"],
)
def test_nothing_else_of_the_disk_is_served(service: Service, name: str) -> None:
    url = urlsplit(service.emulator.url)
    connection = HTTPConnection(str(url.hostname), url.port)  # It sends a path as it is.
    connection.request("GET", f"{PREFIX}{name}")
    answer = connection.getresponse()
    assert (answer.status, answer.read()) == (404, b'{"error":"no such file"}')
    connection.close()


def test_the_picture_that_browsers_ask_for_by_themselves_is_no_call_of_the_service(service: Service) -> None:
    """As they do beside an answer that is no page, such as a hosted file."""
    answer = service.open.get("/favicon.ico")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")
    assert service.open.get("/_emulator/requests").json()["requests"] == []


@pytest.mark.parametrize("path", ["/", f"{PREFIX}index.html"])
def test_the_page_is_only_read(service: Service, path: str) -> None:
    assert service.open.post(path).status_code == 404


def test_no_operation_of_the_service_is_hidden_by_what_is_the_emulators_own(service: Service) -> None:
    paths = {operation.path for operation in service.contract.operations.values()}
    assert [path for path in paths if path == "/" or path.startswith(("/_emulator/", "/u/i/"))] == []


@pytest.mark.parametrize(
    "path",
    ["/", "/_emulator/page/none", "/_emulator/health", "/_emulator/none", "/_emulator/hosted/assets/1/a", "/u/i/none/"],
)
def test_answers_of_the_emulators_own_are_kept_to_it(service: Service, path: str) -> None:
    headers = service.open.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["referrer-policy"] == ("same-origin" if path.startswith("/u/i/") else "no-referrer")


def test_answers_of_the_service_carry_nothing_of_it(service: Service) -> None:
    headers = service.app.get("/v1/segments").headers
    assert "x-content-type-options" not in headers
    assert "content-security-policy" not in headers


def test_what_a_message_says_runs_nothing_where_its_link_leads(service: Service) -> None:
    path = capture(service, "<script>fetch('/_emulator/reset', {method: 'POST'})</script>")
    answer = service.open.get(f"{path}/view")
    assert answer.headers["content-security-policy"] == SANDBOX
    assert answer.text.startswith("<script>")


def test_the_page_of_subscriptions_takes_its_form_alone(service: Service) -> None:
    found = service.open.get(f"{capture(service, 'Hello')}/preferences", follow_redirects=True)
    policy = found.headers["content-security-policy"]
    assert policy == "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
