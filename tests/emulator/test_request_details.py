"""What is told of one request: what was sent without its secrets, what was answered, and what was wrong where."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.exchange import Given, Reply
from customer_io_client.emulator.request_details import KEPT_BYTES, Details, kept
from tests.emulator.service import Service


def detail(service: Service) -> dict[str, Any]:
    """The newest request."""
    answer = service.open.get(f"/_emulator/requests/{service.last_request()['request']}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def violations(service: Service) -> list[tuple[str | None, str, str]]:
    """Those of the newest request."""
    return [(each["pointer"], each["where"], each["sentence"]) for each in detail(service)["violations"]]


def test_all_that_a_call_said_is_told(service: Service) -> None:
    service.identify("u1", plan="basic")
    told = detail(service)
    listed = service.last_request()
    assert {name: told[name] for name in listed} == listed
    assert told["query"] == {}
    assert dict(told["headers"])["content-type"] == "application/json"
    assert told["body"] == {"kind": "json", "text": '{"plan":"basic"}', "size": 16, "truncated": False}
    assert told["answer"] == {
        "headers": [["content-type", "application/json"]],
        "body": {"kind": "json", "text": "{}", "size": 2, "truncated": False},
    }
    assert told["violations"] == []


def test_headers_and_query_values_that_hold_a_secret_are_not_told(service: Service) -> None:
    secrets = ["Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "X-Auth-Token", "X-Amz-Signature"]
    headers = {name: f"hidden-{number}" for number, name in enumerate(secrets)}
    query = "limit=2&password=hidden-a&api%5Fkey=hidden-b&Token=hidden-c&session"
    service.open.get(f"/v1/segments?{query}", headers={**headers, "X-Told": "yes"})
    told = detail(service)
    assert {name: value for name, value in told["headers"] if value == "…"} == {name.lower(): "…" for name in secrets}
    assert ["x-told", "yes"] in told["headers"]
    assert told["query"] == {"limit": "2", "password": "…", "api_key": "…", "Token": "…", "session": "…"}
    assert "hidden-" not in json.dumps(told)


def test_no_secret_is_kept_in_a_data_file(tmp_path: Path) -> None:
    with Emulator(data=tmp_path / "state.db") as emulator:
        headers = {"Authorization": "Bearer hidden-key", "Cookie": "a=hidden-cookie"}
        httpx.get(f"{emulator.url}/v1/segments?token=hidden-token", headers=headers, trust_env=False)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"/v1/segments" in content
    assert b"hidden-" not in content


def test_a_header_that_comes_twice_is_told_twice(service: Service) -> None:
    service.app.get("/v1/segments", headers=[("X-Told", "a"), ("X-Told", "b")])
    assert [value for name, value in detail(service)["headers"] if name == "x-told"] == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "media_type", "kind", "text"),
    [
        (b"", "application/json", "none", ""),
        (b"{", "application/json", "text", "{"),
        (b'{"a":"\xc3\xa9"}', "text/plain", "json", '{"a":"é"}'),
        (b"plain", "text/plain", "text", "plain"),
        (b"a=1&b=2", "application/x-www-form-urlencoded", "form", "a=1&b=2"),
        (b"\xff\xfe", "application/json", "binary", ""),
        (b"readable", "image/png", "binary", ""),
        (b"--x\r\n\r\n--x--", "multipart/form-data; boundary=x", "binary", ""),
        (b"--x--", "multipart/form-data", "binary", ""),
        (b"--x--", "multipart/mixed; boundary=x", "binary", ""),
    ],
)
def test_kinds_of_bodies(service: Service, content: bytes, media_type: str, kind: str, text: str) -> None:
    service.track.put("/api/v1/customers/u1", content=content, headers={"Content-Type": media_type})
    assert detail(service)["body"] == {"kind": kind, "text": text, "size": len(content), "truncated": False}


def test_the_fields_of_a_form_are_told_without_the_content_of_its_files(service: Service) -> None:
    content = b"id,email\n1,hidden@example.com\n"
    service.app.post(
        "/v1/assets/files",
        files={"file": ("people.csv", content, "text/csv"), "other": ("a/ü.bin", b"\xff\x00")},
        data={"name": "People", "access_token": "hidden-token"},
        headers={"X-Told": "yes"},
    )
    told = detail(service)
    body = told["body"]
    assert (body["kind"], body["text"], body["truncated"]) == ("multipart", "", False)
    assert body["size"] > len(content)
    assert body["parts"] == [
        {"name": "name", "file": None, "type": None, "size": 6, "text": "People"},
        {"name": "access_token", "file": None, "type": None, "size": 12, "text": "…"},
        {"name": "file", "file": "people.csv", "type": "text/csv", "size": len(content), "text": ""},
        {"name": "other", "file": "a/ü.bin", "type": "application/octet-stream", "size": 2, "text": ""},
    ]
    assert "hidden" not in json.dumps(told)


def test_an_upload_is_told_as_code_with_the_name_of_its_file(service: Service) -> None:
    service.app.post("/v1/assets/files", files={"file": ("logo.png", b"no picture")}, data={"name": "Logo"})
    told = detail(service)
    assert told["python"] == 'from pathlib import Path\n\nclient.app.assets.upload(name="Logo", file=Path("logo.png"))'
    assert "--form-string name=Logo" in told["curl"]
    assert """-F 'file=@"logo.png";type=""" in told["curl"]


def test_a_form_with_too_many_fields_is_told_as_its_size(service: Service) -> None:
    service.app.post("/v1/assets/files", files={f"file{number}": (f"{number}.png", b"") for number in range(3000)})
    assert detail(service)["body"]["kind"] == "binary"


def test_the_beginning_of_a_large_body_is_kept(service: Service) -> None:
    content = json.dumps({"a": "é" * KEPT_BYTES}, ensure_ascii=False).encode()
    service.track.put("/api/v1/customers/u1", content=content)
    body = detail(service)["body"]
    assert (body["kind"], body["size"], body["truncated"]) == ("json", len(content), True)
    # The last character that is kept whole: 65,536 bytes end amid one of two.
    assert body["text"] == content[: KEPT_BYTES - 1].decode()
    service.track.put("/api/v1/customers/u1", content=b" " * (33 * 1024 * 1024))
    assert detail(service)["body"]["size"] == 33 * 1024 * 1024
    assert violations(service) == [("", "", "the body is over 33554432 bytes")]


def test_violations_point_at_their_field(service: Service) -> None:
    service.track.put("/api/v1/customers/u1", json={"created_at": "yesterday"})
    ((pointer, where, sentence),) = violations(service)
    assert (pointer, where) == ("/created_at", "created_at")
    assert sentence.startswith("created_at ")
    assert "yesterday" not in sentence


def test_a_name_with_a_dot_or_a_slash_is_pointed_at(service: Service) -> None:
    service.track.put("/api/v1/customers/u1", json={"a.b/c~d": "x" * 2000})
    assert [(pointer, where) for pointer, where, _ in violations(service)] == [("/a.b~1c~0d", "a.b/c~d")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"{", ("", "", "the body is not valid JSON")),
        (b"", ("", "", "a JSON body is required")),
        (b"[]", ("", "", 'is not of type "object"')),
        (b'{"data": {}}', ("/name", "name", "name is required")),
    ],
)
def test_violations_of_the_body_as_a_whole_and_of_what_is_missing(
    service: Service, content: bytes, expected: tuple[str, str, str]
) -> None:
    service.track.post("/api/v1/customers/u1/events", content=content)
    assert violations(service) == [expected]


def test_what_is_wrong_elsewhere_points_nowhere(service: Service) -> None:
    service.open.put("/api/v1/customers/u1", json={})
    assert violations(service) == [(None, "", "unauthorized")]
    service.app.post("/v1/customers?start=%ff&limit=x", json={"limit": 3, "filter": {"segment": {"id": 1}}})
    ((pointer, where, _),) = violations(service)
    assert (pointer, where) == (None, "limit")
    service.track.put("/api/v1/customers/%ff", json={"identifier": "u1"})
    assert violations(service) == [(None, "identifier", "identifier is not UTF-8")]


def test_each_failed_item_of_a_batch_is_a_violation(service: Service) -> None:
    good = {"type": "person", "action": "identify", "identifiers": {"id": "u1"}, "attributes": {}}
    unnamed = {**good, "action": "event"}
    unknown = {**good, "action": "sing"}
    answer = service.track.post("/api/v2/batch", json={"batch": [unnamed, good, unknown]})
    assert answer.status_code == 207
    assert [(pointer, where) for pointer, where, _ in violations(service)] == [
        ("/batch/0/name", "batch.0.name"),
        ("/batch/2/action", "batch.2.action"),
    ]


def test_what_pipelines_drops_is_a_violation(service: Service) -> None:
    batch = [{"type": "identify", "userId": "u1"}, {"type": "track", "userId": "u1"}]
    assert service.pipelines.post("/v1/batch", json={"batch": batch}).status_code == 200
    assert [(pointer, where) for pointer, where, _ in violations(service)] == [("/batch/1/event", "batch.1.event")]
    service.pipelines.post("/v1/track", json={"userId": "u1"})
    assert [pointer for pointer, _, _ in violations(service)] == ["/event"]


def test_a_limit_and_a_fault_are_told_with_what_was_answered(service: Service) -> None:
    service.open.post(
        "/_emulator/faults", json={"answer": {"status": 503, "body": {"meta": {"errors": ["a"]}}, "retry_after": 2}}
    )
    service.track.put("/api/v1/customers/u1", json={})
    answer = detail(service)["answer"]
    assert answer["body"]["text"] == '{"meta":{"errors":["a"]}}'
    assert ["Retry-After", "2"] in answer["headers"]
    service.open.delete("/_emulator/faults")
    service.open.post("/_emulator/limits", json={"mode": "vendor"})
    for _ in range(11):
        service.app.get("/v1/segments")
    assert ["Retry-After", "1"] in detail(service)["answer"]["headers"]
    assert violations(service) == [(None, "", "rate limited to 10 requests per 1s")]


def test_no_answer_is_told_as_none(service: Service) -> None:
    service.open.post("/_emulator/faults", json={"drop": True})
    with pytest.raises(httpx.RemoteProtocolError):
        service.track.put("/api/v1/customers/u1", json={})
    told = detail(service)
    assert (told["status"], told["answer"]["headers"], told["answer"]["body"]["kind"]) == (None, [], "none")


def test_a_request_is_told_as_code(service: Service) -> None:
    service.identify("u1", plan="basic")
    told = detail(service)
    assert told["python"] == 'client.track.customers.identify("u1", attributes={"plan": "basic"})'
    assert told["curl"].startswith(f"curl -X PUT {service.emulator.url}/api/v1/customers/u1")
    assert told["curl"].endswith("""--data-raw '{"plan":"basic"}'""")
    service.track.put("/api/v1/customers/u1", content=b'{"a":"' + b"x" * KEPT_BYTES + b'"}')
    cut = detail(service)
    assert cut["python"] is None
    assert cut["curl"].startswith("# The log does not keep its body of 65,544 bytes")
    assert cut["curl"].endswith("--data-binary @body")


def test_a_body_that_is_nested_very_deep_is_told(service: Service) -> None:
    for content in (b"[" * 900 + b"]" * 900, b'{"endpoint":' * 900 + b"1" + b"}" * 900):
        service.app.post("/v1/reporting_webhooks", content=content)
        assert detail(service)["body"]["size"] > 0
        service.track.put("/api/v1/customers/u1", content=content)
        assert detail(service)["body"]["text"] == content.decode()


@pytest.mark.parametrize("number", ["0", "999999", "x", "9" * 5000])
def test_a_request_that_is_not_known(service: Service, number: str) -> None:
    answer = service.open.get(f"/_emulator/requests/{number}")
    assert (answer.status_code, answer.json()) == (404, {"error": "no such request"})


@given(
    st.lists(
        st.sampled_from([b"--b", b"--", b"\r\n", b"Content-Disposition: form-data", b'; name="a"', b'; filename="b"'])
        | st.binary(max_size=5)
    ).map(b"".join)
)
def test_whatever_comes_as_a_form_can_be_told(content: bytes) -> None:
    named = {"content-type": "Multipart/Form-Data; boundary=b"}
    raw = [(b"content-type", named["content-type"].encode())]
    came = Given("POST", "http", "/", {}, named, content, raw_headers=raw, size=len(content))
    details = Details(*kept(came, None, []))
    shown = details.shown([])["body"]
    assert isinstance(json.dumps(shown), str)
    assert isinstance(shown, dict)
    assert shown["kind"] in (("binary", "multipart") if content else ("none",))


@given(content=st.binary(max_size=200), name=st.binary(max_size=20), value=st.binary(max_size=20), query=st.binary())
def test_whatever_comes_can_be_told(content: bytes, name: bytes, value: bytes, query: bytes) -> None:
    headers = [(b"content-type", value), (name, value)]
    came = Given("GET", "http", "/", {}, {}, content, raw_query=query, raw_headers=headers, size=len(content))
    details = Details(*kept(came, Reply(200, headers, content), []))
    assert isinstance(json.dumps(details.shown([])), str)
    assert details.given("GET", "/").body in (content, None)
