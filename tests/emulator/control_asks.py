"""Requests of the control API as hypothesis draws them: near the documented ones, and odd."""

from __future__ import annotations

import json
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import yaml
from hypothesis import strategies as st

from customer_io_client.emulator.control.table import LONG, PREFIX, TABLE, WIDE
from customer_io_client.emulator.state.deliveries import METRICS, TYPES
from customer_io_client.emulator.store import Store
from tests.emulator.asks import ANYTHING, ODD, TEXTS, places, replaced
from tests.emulator.service import NOW, Service

ROUTES = sorted({**TABLE, **WIDE, **LONG})
"""Every method and path."""
SEED: Any = {
    "workspace": "Shop",
    "senders": [{"name": "Shop", "email": "shop@example.com"}],
    "topics": [{"name": "News", "subscribed": False}],
    "snippets": {"greeting": "Hello"},
    "collections": [{"name": "prices", "data": [{"product": "tea", "price": 4}]}],
    "segments": [
        {"name": "Readers"},
        {"name": "Premium", "filter": {"attribute": {"field": "plan", "operator": "eq", "value": "premium"}}},
    ],
    "objects": [{"type": "1", "id": "globex", "attributes": {"name": "Globex"}}],
    "people": [
        {
            "id": "u1",
            "email": "u1@example.com",
            "attributes": {"plan": "premium"},
            "segments": ["Readers"],
            "devices": [{"token": "t1", "platform": "ios"}],
            "events": [{"name": "bought", "data": {"price": 9}, "at": NOW - 60}],
            "relationships": [{"type": "1", "id": "globex"}],
        }
    ],
    "transactional": [
        {"name": "Order", "contents": [{"channel": "email", "language": "", "fields": {"subject": "Hello"}}]}
    ],
    "campaigns": [
        {"name": "Trial", "event": "trial", "actions": [{"type": "email", "name": "Welcome", "fields": {"body": "Hi"}}]}
    ],
    "broadcasts": [{"name": "Price", "actions": [{"type": "email", "name": "Price", "fields": {"body": "Hi"}}]}],
    "webhooks": [{"endpoint": "http://127.0.0.1:9/hook", "events": ["email_sent"]}],
}
BODIES: dict[tuple[str, str], list[Any]] = {
    ("POST", "deliveries"): [
        {"to": "customer_123", "subject": "Hello", "body": "<p>Hello</p>", "type": type_} for type_ in TYPES
    ],
    ("POST", "deliveries/{id}/play"): [
        {"metric": metric, "href": "https://example.com", "reason": "no room", "to": "a@b.example", "machine": True}
        for metric in METRICS
    ],
    ("POST", "clock"): [{"advance": 3600}, {"set": NOW + 60}, {"freeze": True}, {"freeze": False, "advance": 0.5}],
    ("POST", "limits"): [{"mode": "vendor"}, {"mode": "requirement"}, {"mode": "off"}],
    ("POST", "snapshot"): [{"name": "before"}],
    ("POST", "restore"): [{"name": "before"}],
    ("POST", "seed"): [SEED],
    ("POST", "faults"): [
        {
            "match": {"operation": "track.*", "method": "PUT", "person": "u1", "every": 2, "probability": 0.5},
            "answer": {"status": 503, "body": {"busy": True}, "retry_after": 2, "headers": {"X-A": "b"}},
            "times": 3,
            "when": "after",
        },
        {"match": {"nth": 1}, "drop": True, "delay": 0.5},
        {"drip": 0.01},
        {"truncate": 3},
        {"html": 502},
        {"redirect": "https://example.com/"},
        {"content_type": "text/plain"},
        {"reset": True},
    ],
}
"""What is documented."""
YAML = [b"[", b"a: &a [*a]", b"!!set {a, b}", b"people: [{id: 2024-01-01}]", b"1: 2", b"a: !!python/name:os.system",
        b"people: [{id: u1, attributes: {a: .nan}}]", b"people: [{id: u1, attributes: {1: 2}}]",
        b"snippets: {a: !!binary aGk=}"]  # fmt: skip
BYTES = [b"", b"{", b"\xff\xfe", b'"\\ud800"', b"NaN", b"1e999", b"[" * 2000, b"[" * 500 + b"]" * 500,
         b'{"answer": {"status": 500, "body": ' + b"[" * 300 + b"]" * 300 + b"}}",
         b"SQLite format 3\0", b"SQLite format 3\0" + b"\x01" * 4096, *YAML]  # fmt: skip
QUERIES = {
    "limit": ["", "0", "1", "100", "-1", "x", "9" * 25, "٣", "²"],
    "type": ["event", "", "\x00"],
    "outcome": ["dropped", "done", ""],
}
KNOWN = ["customer_123", "ada@example.com", "cio_a3000002", "1", "2", "before", "", "é", "\x00", "\ud800", "9" * 5000]


@st.composite
def control_requests(draw: st.DrawFn, route: tuple[str, str], known: list[str]) -> httpx.Request:
    """Requests of this route, for any server; `known` are ids of deliveries that exist."""
    method, path = route
    values = st.sampled_from([*known, *KNOWN]) | TEXTS
    parts = [
        quote(draw(values), safe="", errors="surrogatepass") if part.startswith("{") else part
        for part in path.split("/")
    ]
    query = {name: draw(st.sampled_from(choices)) for name, choices in QUERIES.items() if draw(st.booleans())}
    content = b"" if method in ("GET", "DELETE") else draw(contents(route))
    return httpx.Request(method, f"http://emulator{PREFIX}{'/'.join(parts)}?{urlencode(query)}", content=content)


@cache
def snapshot() -> bytes:
    """An empty workspace as a file."""
    store = Store()
    try:
        return store.save()
    finally:
        store.close()


@st.composite
def snapshots(draw: st.DrawFn) -> bytes:
    """Files of workspaces, whole, cut off and with a page that is wrong."""
    whole = snapshot()
    cut = draw(st.sampled_from([len(whole), 4096, 8192, 100, 16]) | st.integers(0, len(whole)))
    file = whole[:cut]
    if draw(st.booleans()):
        place = draw(st.integers(0, len(file)))
        file = file[:place] + draw(st.binary(min_size=1, max_size=100)) + file[place + 100 :]
    return file


@st.composite
def contents(draw: st.DrawFn, route: tuple[str, str]) -> bytes:
    """Bodies of this route: an example, one with odd values in it, anything, and what is no JSON."""
    if route == ("PUT", "snapshots/{name}"):
        return draw(snapshots())
    examples = BODIES.get(route, [])
    kind = draw(st.sampled_from(["near", "near", "near", "anything", "bytes"] if examples else ["anything", "bytes"]))
    if kind == "bytes":
        return draw(st.sampled_from(BYTES) | st.binary(max_size=40))
    if kind == "anything":
        return json.dumps(draw(ANYTHING)).encode()
    body = draw(st.sampled_from(examples))
    for _ in range(draw(st.integers(0, 2))):
        body = replaced(body, draw(st.sampled_from(places(body))), draw(st.sampled_from(ODD) | ANYTHING))
    as_yaml = route == ("POST", "seed") and draw(st.booleans())
    return yaml.safe_dump(body, allow_unicode=True).encode() if as_yaml else json.dumps(body).encode()


def play_control(service: Service, data: st.DataObject, longest: int) -> int:
    """A sequence of control requests from the sample workspace on, after which all is well; how many there were."""
    service.emulator.reset()
    requests = data.draw(st.integers(1, longest), "requests")
    for _ in range(requests):
        route = data.draw(st.sampled_from(ROUTES))
        answered(service, data.draw(control_requests(route, deliveries(service))))
    well(service)
    return requests


def deliveries(service: Service) -> list[str]:
    """The ids of some deliveries."""
    return [each["id"] for each in service.open.get("/_emulator/deliveries?limit=5").json()["deliveries"]]


def well(service: Service) -> None:
    """Fail where the emulator is not well: a read of its state fails, or a job has."""
    answer = service.open.get("/_emulator/health")
    assert answer.status_code == 200, answer.text
    health = answer.json()
    assert (health["status"], health["jobs"]["failed"]) == ("ok", 0), health
    for path in ("people", "activities", "deliveries", "requests", "webhooks", "faults"):
        assert service.open.get(f"/_emulator/{path}").status_code == 200, path


def answered(service: Service, request: httpx.Request) -> httpx.Response:
    """The answer to this request, which is never a failure, and tells an error in its own form."""
    url = service.emulator.url + request.url.raw_path.decode()
    answer = service.open.request(request.method, url, content=request.content)
    told = f"{request.method} {request.url.path[:60]}: {answer.status_code} {answer.text[:200]}"
    assert answer.status_code in (200, 201, 204, 302, 400, 404, 409), told
    if answer.status_code >= 400:
        error = answer.json()
        assert [*error] == ["error"], told
        assert isinstance(error["error"], str), told
        assert error["error"], told
    elif answer.status_code not in (204, 302) and answer.headers["content-type"] == "application/json":
        assert isinstance(answer.json(), dict), told
    return answer
