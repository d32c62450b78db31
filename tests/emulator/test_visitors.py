"""Who may ask: hosts and origins."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client import PermissionDeniedError
from customer_io_client.emulator import Emulator
from customer_io_client.emulator.exchange import Given
from customer_io_client.emulator.settings import DocumentError
from customer_io_client.emulator.visitors import Visitors
from customer_io_client.testing import emulator_client
from tests.emulator.service import Service

KEYS = {"Authorization": "Basic c2l0ZTprZXk="}
APP_KEY = {"Authorization": "Bearer app-key"}
UNKNOWN = "the emulator does not answer to this host name; start it with --allow-host {} if it is its own"
SENTENCE = "the request comes from a web page that is not the emulator's own"
FOREIGN = {"error": SENTENCE}
ENVELOPES: dict[str, Callable[[int, str], object]] = {
    "/api/v2/entity": lambda _, said: {"errors": [{"reason": "refused", "field": "", "message": said}]},
    "/api/v1/customers/u1": lambda _, said: {"meta": {"errors": [said]}},
    "/api/v1/customers/customer_123": lambda _, said: {"meta": {"errors": [said]}},
    "/api/v1/customers/customer_123/suppress": lambda _, said: {"meta": {"errors": [said]}},
    "/v1/nothing": lambda status, said: {"errors": [{"detail": said, "status": str(status)}]},
    "/v1/segments": lambda status, said: {"errors": [{"detail": said, "status": str(status)}]},
    "/v1/track": lambda _, said: {"meta": {"errors": [said]}},
}
"""How the API of a path tells a refusal."""


@pytest.fixture(scope="module")
def named() -> Iterator[Emulator]:
    with Emulator(allow_hosts=["customerio.test", "Other.Example."]) as emulator:
        yield emulator


def ask(
    url: str, method: str, path: str, headers: dict[str, str], context: ssl.SSLContext | None = None
) -> tuple[int, object]:
    """Status and JSON of an answer to exactly these headers."""
    at = urlsplit(url)
    host = str(at.hostname)
    connection = HTTPConnection(host, at.port) if context is None else HTTPSConnection(host, at.port, context=context)
    try:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        content = answer.read()
        return answer.status, json.loads(content) if content.startswith(b"{") else None
    finally:
        connection.close()


def told(path: str, status: int, said: str) -> object:
    """What answers a refusal at this path: in the form of its API, or in the emulator's own."""
    return ENVELOPES[path](status, said) if path in ENVELOPES else {"error": said}


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("GET", "/_emulator/people"), ("POST", "/_emulator/reset"), ("PUT", "/api/v1/customers/u1"),
     ("GET", "/v1/segments"), ("GET", "/v1/nothing"), ("POST", "/v1/track"), ("POST", "/api/v2/entity"),
     ("GET", "/u/i/x/"), ("GET", "/_emulator/page/index.html"), ("GET", "/_emulator/hosted/assets/1/a")],
)  # fmt: skip
def test_a_name_that_was_led_here_reads_and_changes_nothing(service: Service, method: str, path: str) -> None:
    """DNS rebinding."""
    status, said = ask(service.emulator.url, method, path, {"Host": "evil.example:8025", **KEYS})
    assert (status, said) == (421, told(path, 421, UNKNOWN.format("evil.example")))
    assert not service.exists("u1")


@pytest.mark.parametrize(
    ("headers", "status", "sentence"),
    [({"Host": "shop.example"}, 421, UNKNOWN.format("shop.example")),
     ({"Origin": "https://shop.example"}, 403, SENTENCE)],
)  # fmt: skip
@pytest.mark.parametrize(
    ("method", "path", "operation"),
    [("PUT", "/api/v1/customers/u1", "track.customers.identify"), ("POST", "/v1/track", "pipelines.track"),
     ("POST", "/v1/nothing", None)],
)  # fmt: skip
def test_a_call_that_is_turned_away_stands_in_the_log_with_its_reason(
    service: Service,
    headers: dict[str, str],
    status: int,
    sentence: str,
    method: str,
    path: str,
    operation: str | None,
) -> None:
    ask(service.emulator.url, method, path, {**headers, **KEYS})
    entry = service.last_request()
    assert (entry["status"], entry["outcome"], entry["reasons"]) == (status, "refused", [sentence])
    assert (entry["method"], entry["path"], entry["operation"]) == (method, path, operation)
    detail = service.open.get(f"/_emulator/requests/{entry['request']}").json()
    assert detail["violations"] == [{"pointer": None, "where": "", "sentence": sentence}]
    assert {name.title(): value for name, value in detail["headers"]}.items() >= headers.items()


def test_what_is_the_emulators_own_is_not_in_the_log(service: Service) -> None:
    for path in ("/", "/favicon.ico", "/_emulator/reset", "/u/i/x/"):
        ask(service.emulator.url, "POST", path, {"Host": "evil.example"})
    assert service.open.get("/_emulator/requests").json()["requests"] == []


def test_a_page_of_others_cannot_fill_the_log(service: Service) -> None:
    for _ in range(60):
        assert ask(service.emulator.url, "POST", "/v1/track", {"Origin": "https://evil.example"})[0] == 403
    assert 0 < len(service.open.get("/_emulator/requests").json()["requests"]) < 60


@pytest.mark.parametrize("api", ["track", "app", "pipelines"])
def test_the_client_tells_why_it_was_turned_away(named: Emulator, api: str) -> None:
    with emulator_client(named, headers={"Origin": "https://shop.example"}) as client:
        calls: dict[str, Callable[[], object]] = {
            "track": lambda: client.track.customers.identify("u1"),
            "app": lambda: client.app.segments.create(segment={"name": "New"}),
            "pipelines": lambda: client.pipelines.identify(user_id="u1"),
        }
        with pytest.raises(PermissionDeniedError, match=SENTENCE):
            calls[api]()


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST:8025", "localhost.", "app.localhost:1", "127.0.0.1", "127.0.0.1:9", "[::1]", "[::1]:8025",
     "10.1.2.3:80", "[fe80::1]", "customerio", "my_service:8025", "customerio.test", "CustomerIO.test:1",
     "other.example", "other.example.:80", "127.0.0.1."],
)  # fmt: skip
def test_hosts_that_are_its_own(named: Emulator, host: str) -> None:
    assert ask(named.url, "GET", "/_emulator/health", {"Host": host})[0] == 200
    assert ask(named.url, "GET", "/v1/segments", {"Host": host, **APP_KEY})[0] == 200


@pytest.mark.parametrize(
    ("host", "shown"),
    [("evil.example", "evil.example"), ("localhost.evil.example", "localhost.evil.example"),
     ("127.0.0.1.evil.example", "127.0.0.1.evil.example"), ("evil.customerio.test", "evil.customerio.test"),
     ("evil.example/x", "NAME"), ("", "NAME"), (":80", "NAME"), ("[::1", "NAME"),
     ("localhost:x", "NAME"), ("a@localhost:8025", "NAME"), (f"{'a.' * 99}b", "NAME"), ("<b>.example", "NAME")],
)  # fmt: skip
def test_hosts_that_are_not(named: Emulator, host: str, shown: str) -> None:
    assert ask(named.url, "GET", "/", {"Host": host}) == (421, {"error": UNKNOWN.format(shown)})


def test_refusals_are_guarded_too(service: Service) -> None:
    answer = service.open.get("/", headers={"Host": "evil.example"})
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/_emulator/reset"), ("GET", "/_emulator/people"), ("GET", "/"), ("PUT", "/api/v1/customers/u1"),
     ("POST", "/api/v1/customers/customer_123/suppress"), ("DELETE", "/api/v1/customers/customer_123"),
     ("OPTIONS", "/api/v1/customers/u1"), ("POST", "/v1/track"), ("POST", "/u/i/x/")],
)  # fmt: skip
@pytest.mark.parametrize("origin", ["https://evil.example", "null", "", "http://localhost:1", "file://"])
def test_a_page_of_others_changes_nothing(service: Service, method: str, path: str, origin: str) -> None:
    assert ask(service.emulator.url, method, path, {"Origin": origin, **KEYS}) == (403, told(path, 403, SENTENCE))
    assert service.exists("customer_123")
    assert not service.exists("u1")


def test_a_page_of_others_may_read_the_service_if_it_has_keys(service: Service) -> None:
    headers = {"Origin": "https://evil.example", **APP_KEY}
    assert ask(service.emulator.url, "GET", "/v1/segments", headers)[0] == 200


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]", "customerio.test", "customerio"])
def test_the_page_asks_under_the_name_that_it_was_opened_by(named: Emulator, name: str) -> None:
    own = f"{name}:{urlsplit(named.url).port}"
    for method, path in (("POST", "/_emulator/reset"), ("GET", "/_emulator/health")):
        status = 204 if method == "POST" else 200
        assert ask(named.url, method, path, {"Host": own, "Origin": f"http://{own}"})[0] == status
        assert ask(named.url, method, path, {"Host": own, "Origin": f"https://{own}"}) == (403, FOREIGN)
        assert ask(named.url, method, path, {"Host": own, "Origin": f"http://{name}:1"}) == (403, FOREIGN)
        assert ask(named.url, method, path, {"Host": own, "Origin": f"http://{name}"}) == (403, FOREIGN)


def test_one_name_of_it_does_not_speak_for_another(service: Service) -> None:
    port = urlsplit(service.emulator.url).port
    headers = {"Host": f"localhost:{port}", "Origin": f"http://127.0.0.1:{port}"}
    assert ask(service.emulator.url, "POST", "/_emulator/reset", headers) == (403, FOREIGN)


def test_over_tls_the_names_of_the_certificate_are_its_own(tmp_path: Path) -> None:
    with Emulator(tls=True, tls_dir=tmp_path, tls_names=["track.customer.io"]) as emulator:
        context = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        for host, status in (("track.customer.io", 200), ("app.customer.io", 421), ("localhost", 200)):
            assert ask(emulator.url, "GET", "/", {"Host": host}, context)[0] == status
        own = {"Host": "localhost:8025", "Origin": "https://localhost:8025"}
        assert ask(emulator.url, "POST", "/_emulator/reset", own, context)[0] == 204


def test_the_name_that_it_is_bound_to_is_its_own() -> None:
    visitors = Visitors(["box.lan"])
    assert visitors.refusal(_given("box.lan:8025"), is_private=True) is None


@pytest.mark.parametrize("name", ["", "http://a.example", "a.example:80", "*.example", "a b", "a..b"])
def test_a_name_to_allow_is_a_host_name(name: str) -> None:
    with pytest.raises(DocumentError, match="write it without scheme and port"):
        Emulator(allow_hosts=[name])


@given(st.text(max_size=30))
def test_whatever_stands_as_a_host_gets_a_judgement(host: str) -> None:
    """And the same one the second time."""
    visitors = Visitors()
    first, second = (visitors.refusal(_given(host), is_private=True) for _ in range(2))
    assert str(first) == str(second)
    assert first is None or first.status == 421


def test_no_more_hosts_are_remembered_than_a_few() -> None:
    visitors = Visitors()
    for number in range(1000):
        assert visitors.refusal(_given(f"{number}.example"), is_private=True) is not None
    remembered = visitors._is_ours.cache_info()  # pyright: ignore[reportPrivateUsage] # what it keeps is not shown
    assert remembered.currsize == remembered.maxsize == 256


def _given(host: str) -> Given:
    return Given("GET", "http", "/", {}, {"host": host}, b"")
