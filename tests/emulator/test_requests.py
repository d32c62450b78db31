"""What happens to a request before an operation sees it: routes, keys, bodies, plan, log."""

from __future__ import annotations

import base64
import logging
import re

import httpx
import pytest

from customer_io_client.emulator import Emulator, behaviour
from customer_io_client.emulator.contract import Contract, Operation
from customer_io_client.emulator.wire import Answer, Behaviour, Call
from tests.emulator.service import Service


def test_every_behaviour_is_of_an_operation_of_the_contract(contract: Contract) -> None:
    assert behaviour.TABLE.keys() <= contract.operations.keys()
    assert {name for name in contract.operations if not name.startswith("app.")} <= behaviour.TABLE.keys()
    assert {name for name in contract.operations if name.startswith(("app.customers.", "app.segments."))} <= set(
        behaviour.TABLE
    )


@pytest.mark.parametrize("path", ["/v1/nothing", "/v1/customers/a/b/c", "/v1//customers", "/v1/customers/"])
def test_an_unknown_path_below_v1_is_answered_as_the_app_api_does(service: Service, path: str) -> None:
    answer = service.app.get(path)
    assert answer.status_code == 404
    assert answer.json() == {"errors": [{"detail": "no such path", "status": "404"}]}


@pytest.mark.parametrize("path", ["/x", "/api/v1/customers", "/api/v1/customers//events", "/v2"])
def test_other_unknown_paths_are_answered_as_track_does(service: Service, path: str) -> None:
    answer = service.track.get(path)
    assert (answer.status_code, answer.json()) == (404, {"meta": {"errors": ["no such path"]}})
    assert service.last_request()["operation"] is None


@pytest.mark.parametrize(
    ("method", "path", "methods"),
    [
        ("GET", "/api/v1/customers/u1", "DELETE, PUT"),
        ("POST", "/api/v1/customers/u1", "DELETE, PUT"),
        ("OPTIONS", "/api/v2/batch", "POST"),
        ("PATCH", "/v1/customers", "GET, POST"),
    ],
)
def test_a_wrong_method_is_answered_405(service: Service, method: str, path: str, methods: str) -> None:
    answer = service.track.request(method, path)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == methods


def test_an_operation_without_behaviour_is_answered_501_with_its_name(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(behaviour.TABLE, "app.segments.list")
    answer = service.app.get("/v1/segments")
    assert answer.status_code == 501
    assert "app.segments.list" in answer.json()["errors"][0]["detail"]


def test_examples_stand_in_only_where_they_are_asked_for_and_are_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(behaviour.TABLE, "app.segments.list")
    monkeypatch.delitem(behaviour.TABLE, "track.customers.delete")
    key = {"Authorization": "Bearer key"}
    with Emulator(unimplemented="examples") as emulator, httpx.Client(base_url=emulator.url, trust_env=False) as http:
        made_up = http.get("/v1/segments", headers=key)
        assert made_up.headers["X-Emulator-Example"] == "app.segments.list"
        assert made_up.json()["segments"][0]["id"] == 1
        assert http.get("/v1/segments").status_code == 401
        assert "X-Emulator-Example" not in http.get("/v1/segments/1", headers=key).headers
        empty = http.delete("/api/v1/customers/customer_123", auth=("site", "key"))
        assert (empty.status_code, empty.json()) == (200, {})
        assert http.get("/_emulator/people/customer_123").status_code == 200


def test_a_pipelines_operation_without_behaviour_is_no_silent_success(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(behaviour.TABLE, "pipelines.track")
    assert service.pipelines.post("/v1/track", json={"userId": "u", "event": "a"}).status_code == 501


def test_a_failing_operation_is_answered_500_and_undone(
    contract: Contract, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(call: Call, state: object) -> Answer:
        raise ZeroDivisionError

    monkeypatch.setitem(behaviour.TABLE, "app.segments.list", Behaviour(fail))
    with caplog.at_level(logging.ERROR), Emulator() as emulator:
        url = f"{emulator.url}/v1/segments"
        answer = httpx.get(url, headers={"Authorization": "Bearer key"}, trust_env=False)
    assert answer.status_code == 500
    assert answer.json()["errors"][0]["detail"] == "the emulator failed: see its log"
    assert "ZeroDivisionError" in caplog.text


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Bearer app-key",
        "Basic",
        "Basic !!!",
        "Basic " + base64.b64encode(b"\xff:\xff").decode(),
        basic("no colon"),
        basic("site:"),
        basic(":key"),
        basic(":"),
    ],
)
def test_track_takes_a_site_id_and_a_key(service: Service, authorization: str) -> None:
    headers = {"Authorization": authorization}
    answer = service.open.put("/api/v1/customers/u1", json={}, headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"meta": {"error": "unauthorized"}})
    v2 = service.open.post("/api/v2/entity", json={}, headers=headers)
    assert v2.status_code == 401
    assert v2.json()["errors"][0]["reason"] == "unauthorized"
    assert not service.exists("u1")


def asked_without_keys(service: Service, operation: Operation, **headers: str) -> httpx.Response:
    path = re.sub(r"\{[^}]*\}", "1", operation.path)
    return service.open.request(operation.method, path, content=b"{}", headers=headers)


@pytest.mark.parametrize("api", ["track", "app", "pipelines"])
def test_every_operation_that_takes_keys_is_shut_without_them(service: Service, contract: Contract, api: str) -> None:
    for operation in contract.operations.values():
        if operation.api != api:
            continue
        answer = asked_without_keys(service, operation)
        if operation.auth == "none":
            assert answer.status_code != 401, operation.name
        elif api == "pipelines":
            assert (answer.status_code, answer.json(), service.reasons()) == (200, {}, ["unauthorized"])
            strict = asked_without_keys(service, operation, **{"X-Strict-Mode": "1"})
            assert (strict.status_code, strict.json()) == (401, {"meta": {"errors": ["unauthorized"]}})
        else:
            assert answer.status_code == 401, operation.name
            assert "unauthorized" in answer.text
            assert service.last_request()["outcome"] == "refused"


def test_what_needs_no_keys(contract: Contract) -> None:
    assert {operation.name for operation in contract.operations.values() if operation.auth == "none"} == {
        "app.info.list_ip_addresses",
        "track.deliveries.unsubscribe",
        "track.metrics.report",
        "track.metrics.report_push",
    }


@pytest.mark.parametrize("authorization", ["", "Bearer", basic("site:key"), "Token app-key"])
def test_the_app_api_takes_a_bearer_key(service: Service, authorization: str) -> None:
    answer = service.open.get("/v1/segments", headers={"Authorization": authorization})
    assert answer.status_code == 401
    assert answer.json() == {"errors": [{"detail": "unauthorized", "status": "401"}]}


def test_the_token_of_a_service_account_goes_with_a_workspace(service: Service) -> None:
    headers = {"Authorization": "Bearer sa_live_token"}
    answer = service.open.get("/v1/segments", headers=headers)
    assert answer.status_code == 401
    assert answer.json()["errors"][0]["detail"] == "X-Workspace-Id is required with the token of a service account"
    assert service.open.get("/v1/segments", headers={**headers, "X-Workspace-Id": "1"}).status_code == 200


def test_schemes_are_compared_without_case(service: Service) -> None:
    assert service.open.get("/v1/segments", headers={"Authorization": "bearer key"}).status_code == 200
    lower = {"Authorization": basic("site:key").replace("Basic", "basic")}
    assert service.open.get("/api/v1/accounts/region", headers=lower).status_code == 200


def test_given_keys_are_the_only_ones() -> None:
    given = Emulator(site_id="s", api_key="k", app_api_key="a", pipelines_api_key="p")
    with given as emulator, httpx.Client(base_url=emulator.url, trust_env=False) as client:

        def status(method: str, path: str, authorization: str) -> int:
            headers = {"Authorization": authorization, "X-Strict-Mode": "1"}
            return client.request(method, path, headers=headers, json={"userId": "u", "event": "e"}).status_code

        assert status("GET", "/api/v1/accounts/region", basic("s:k")) == 200
        assert status("GET", "/api/v1/accounts/region", basic("s:other")) == 401
        assert status("GET", "/api/v1/accounts/region", basic("other:k")) == 401
        assert status("GET", "/v1/segments", "Bearer a") == 200
        assert status("GET", "/v1/segments", "Bearer k") == 401
        assert status("POST", "/v1/track", basic("p:")) == 200
        assert status("POST", "/v1/track", basic("k:")) == 401
        assert emulator.environ == {
            "CUSTOMERIO_BASE_URL": emulator.url,
            "CUSTOMERIO_SITE_ID": "s",
            "CUSTOMERIO_API_KEY": "k",
            "CUSTOMERIO_APP_API_KEY": "a",
            "CUSTOMERIO_PIPELINES_API_KEY": "p",
        }


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "the body is not valid JSON"),
        (b'{"a": NaN}', "the body is not valid JSON"),
        (b'{"a": "\\ud800"}', "the body is not valid JSON"),
        (b'{"a": 1e999}', "the body is not valid JSON"),
        (b"\xff", "the body is not valid JSON"),
        (b"", "a JSON body is required"),
        (b"  ", "a JSON body is required"),
        (b"[]", 'is not of type "object"'),
    ],
)
def test_bodies_that_are_no_json_object_are_refused(service: Service, content: bytes, reason: str) -> None:
    answer = service.track.put("/api/v1/customers/u1", content=content)
    assert (answer.status_code, answer.json()) == (400, {"meta": {"errors": [reason]}})


def test_large_numbers_are_floats(service: Service) -> None:
    content = b'{"big": 123456789012345678901234567890, "bigint": 9223372036854775808}'
    assert service.track.put("/api/v1/customers/u1", content=content).status_code == 200
    assert service.attributes("u1") == {"big": 1.2345678901234568e29, "bigint": 9223372036854775808}


@pytest.mark.parametrize("depth", [50, 98, 99, 200, 1020, 5000])
def test_deeply_nested_bodies_are_no_failure(service: Service, depth: int) -> None:
    nested = b'{"name": "a", "data": {"b": ' + b"[" * depth + b"]" * depth + b"}}"
    assert service.track.post("/api/v1/customers/u1/events", content=nested).status_code in (200, 400)
    assert service.app.get("/v1/customers/customer_123/activities").status_code == 200
    item = b'{"type": "person", "action": "event", "identifiers": {"id": "u1"}, "attributes": ' + nested + b"}"
    assert service.track.post("/api/v2/batch", content=b'{"batch": [' + item + b"]}").status_code in (207, 400)
    filters = b'{"filter": ' + b'{"not": ' * depth + b"{}" + b"}" * depth + b"}"
    assert service.app.post("/v1/customers", content=filters).status_code == 400


def test_a_body_larger_than_any_operation_takes_is_refused(service: Service) -> None:
    answer = service.track.put("/api/v1/customers/u1", content=b" " * (33 * 1024 * 1024))
    assert answer.status_code == 413


def test_a_body_is_ignored_where_the_contract_has_none(service: Service) -> None:
    answer = service.track.post("/api/v1/customers/customer_123/suppress", content=b"not json")
    assert answer.status_code == 200


@pytest.mark.parametrize("path", ["/api/v1/customers/%ff", "/api/v1/customers/a%C3"])
def test_a_path_that_is_no_text_is_refused(service: Service, path: str) -> None:
    answer = service.track.put(path, json={})
    assert (answer.status_code, answer.json()) == (400, {"meta": {"errors": ["identifier is not UTF-8"]}})


def test_the_log_tells_what_became_of_each_request(service: Service) -> None:
    service.identify("u1", plan="basic")
    service.track.delete("/api/v1/customers/nobody")
    service.track.put("/api/v1/customers/u1", content=b"{")
    service.open.get("/nowhere?secret=1")
    entries = service.open.get("/_emulator/requests?limit=4").json()["requests"]
    assert [(entry["operation"], entry["status"], entry["outcome"], entry["reasons"]) for entry in entries] == [
        (None, 404, "refused", ["no such path"]),
        ("track.customers.identify", 400, "refused", ["the body is not valid JSON"]),
        ("track.customers.delete", 200, "dropped", ["delete: no such person"]),
        ("track.customers.identify", 200, "done", []),
    ]
    assert entries[0]["path"] == "/nowhere"
    assert entries[0]["seconds"] >= 0


def test_the_log_holds_no_key_and_no_value(service: Service) -> None:
    headers = {"Authorization": basic("site:very-secret-key")}
    service.open.put("/api/v1/customers/u1", headers=headers, json={"created_at": "private-value"})
    service.open.put("/api/v1/customers/u1", headers=headers, json={"plan": "private-value"})
    logged = service.open.get("/_emulator/requests").text
    assert "very-secret-key" not in logged
    assert base64.b64encode(b"site:very-secret-key").decode() not in logged
    assert "private-value" not in logged


def test_the_log_is_filtered_by_outcome(service: Service) -> None:
    service.identify("u1")
    service.track.delete("/api/v1/customers/nobody")
    entries = service.open.get("/_emulator/requests?outcome=dropped").json()["requests"]
    assert {entry["outcome"] for entry in entries} == {"dropped"}
