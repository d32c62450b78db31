"""Secrets: what the contract marks as one is kept nowhere but where the workspace needs it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.contract import Contract, Operation
from customer_io_client.emulator.exchange import Given, Reply
from customer_io_client.emulator.masking import NOTHING, Kind, hidden, masked
from customer_io_client.emulator.request_details import Details, kept
from customer_io_client.emulator.wire import Json, encode
from tests.emulator import newsletters
from tests.emulator.service import Service

CONTRACT = Contract.shipped()
SECRETS = st.text(st.sampled_from("abc:/?#[]@!$&'()*+,;= %\"\\{}é…"), min_size=1).map(lambda text: f"hidden-{text}")
ITEM = "[]"


def places(schema: Any, document: Any, seen: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Kind]]:
    """Where a value of this schema has fields that hold a secret."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name not in seen:
            yield from places(document["components"]["schemas"][name], document, (*seen, name))
        return
    if "x-cio-secret" in schema:
        yield (), schema["x-cio-secret"]
    for form in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from places(form, document, seen)
    below = dict[str, Any](schema.get("properties", {}))
    if "items" in schema:
        below[ITEM] = schema["items"]
    for name, part in below.items():
        for place, kind in places(part, document, seen):
            yield (name, *place), kind


def contents(node: Any) -> Iterator[Any]:
    """The schemas of a body or of all answers."""
    for media in node.get("content", {}).values():
        yield media["schema"]
    for part in (value for name, value in node.items() if name.isdecimal()):
        yield from contents(part)


def fields(operation: Operation, part: str) -> list[tuple[tuple[str, ...], Kind]]:
    """The fields of its requests or answers that hold a secret."""
    found = contents(operation.definition.get(part, {}))
    return [place for schema in found for place in places(schema, operation.document)]


SENT = [(op, *field) for op in CONTRACT.operations.values() for field in fields(op, "requestBody")]
ANSWERED = [(op, *field) for op in CONTRACT.operations.values() for field in fields(op, "responses")]


def holding(kind: Kind, secret: str, form: int) -> Json:
    """A value with this secret in it."""
    escaped = quote(secret, safe="")
    headers: list[Json] = [{"name": "X-Api-Key", "value": secret}, {"name": "X-Team", "value": "growth"}]
    forms: dict[Kind, list[Json]] = {
        "value": [secret],
        "address": [
            f"https://user:{escaped}@hooks.example/x",
            f"//{escaped}@hooks.example",
            f"https://hooks.example/x?a=1&api%5Fkey={escaped}&b=2",
            f"user:{escaped}@hooks.example",
            [{"at": f"https://{escaped}:@hooks.example"}],
        ],
        "headers": [headers, json.dumps(headers), {"Authorization": secret}, json.dumps({"Cookie": secret})],
    }
    return forms[kind][form % len(forms[kind])]


def within(place: tuple[str, ...], value: Json) -> Json:
    """A body with this value at this place."""
    for name in reversed(place):
        value = [value] if name == ITEM else {name: value}
    return value


def told(operation: Operation, sent: bytes, answered: bytes) -> str:
    """All that is told of a request, and the columns that it is kept in."""
    given = Given("PUT", "http", "/", {}, {}, sent, size=len(sent))
    details = Details(*kept(given, Reply(200, [], answered), [], operation.masks))
    assert details.given("PUT", "/").body == details.body
    return f"{details!r}{json.dumps(details.shown([]), ensure_ascii=False)}"


def test_the_contract_marks_what_holds_a_secret() -> None:
    assert {(place[-1], kind) for _, place, kind in SENT} == {
        ("endpoint", "address"),
        ("url", "address"),
        ("data_file_url", "address"),
        ("headers", "headers"),
    }
    assert {(place[-1], kind) for _, place, kind in ANSWERED} == {
        ("endpoint", "address"),
        ("url", "address"),
        ("url", "value"),
        ("token", "value"),
        ("headers", "headers"),
    }


@given(st.sampled_from(SENT), SECRETS, st.integers(0, 4), st.sampled_from([(), (ITEM,), ("x", ITEM, "y")]))
def test_no_secret_that_was_sent_is_told(
    field: tuple[Operation, tuple[str, ...], Kind], secret: str, form: int, outer: tuple[str, ...]
) -> None:
    operation, place, kind = field
    body = encode(within((*outer, *place), holding(kind, secret, form)))
    assert "hidden-" in body.decode()
    assert "hidden-" not in told(operation, body, b"")
    assert "hidden-" not in told(operation, body[:-1], b"")


@given(st.sampled_from(ANSWERED), SECRETS, st.integers(0, 4))
def test_no_secret_that_was_answered_is_told(
    field: tuple[Operation, tuple[str, ...], Kind], secret: str, form: int
) -> None:
    operation, place, kind = field
    body = encode(within(place, holding(kind, secret, form)))
    assert "hidden-" not in told(operation, b"", body)


def test_every_field_of_every_operation_is_hidden_by_a_running_emulator(service: Service) -> None:
    for number, (operation, place, kind) in enumerate(SENT):
        path = "/".join("1" if part.startswith("{") else part for part in operation.path.split("/"))
        for form in range(5):
            body = encode(within(place, holding(kind, f"hidden-{number}", form)))
            service.open.request(
                operation.method, path, content=body, headers={"Authorization": "Bearer key"} if form else {}
            )
            service.open.request("PATCH", path, content=body)
    found = service.open.get("/_emulator/requests?limit=1000").json()["requests"]
    assert len(found) == 10 * len(SENT)
    everything = [service.open.get(f"/_emulator/requests/{entry['request']}").text for entry in found]
    assert "hidden-" not in "".join(everything)


def test_what_is_kept_of_webhooks_serves_them_and_is_told_to_nobody(tmp_path: Path) -> None:
    """A reporting webhook is posted to its whole address: that stands in the workspace, and nowhere beside it."""
    with (
        Emulator(data=tmp_path / "state.db") as emulator,
        httpx.Client(base_url=emulator.url, trust_env=False, headers={"Authorization": "Bearer key"}) as http,
    ):
        address = "https://user:hidden-a@hooks.example/x?token=hidden-b"
        made = http.post("/v1/reporting_webhooks", json={"name": "n", "endpoint": address, "events": ["email_sent"]})
        assert made.json()["endpoint"] == address
        assert http.get("/v1/reporting_webhooks").json()["reporting_webhooks"][0]["endpoint"] == address
        for number in (1, 2):
            shown = http.get(f"/_emulator/requests/{number}").text
            assert "hidden-" not in shown
            assert "https://…@hooks.example/x?token=…" in shown
        assert http.delete(f"/v1/reporting_webhooks/{made.json()['id']}").is_success
        snapshot = emulator.run(lambda app: app.store.compact().save())
    assert b"/v1/reporting_webhooks" in snapshot
    assert b"hidden-" not in snapshot


def test_a_token_and_a_signed_address_are_not_told(service: Service) -> None:
    token = service.app.get("/v1/subscription_center/customer_123/token").json()["token"]
    number = service.last_request()["request"]
    assert token not in service.open.get(f"/_emulator/requests/{number}").text


def test_where_a_webhook_went_is_told_without_its_account(service: Service) -> None:
    address = "https://user:hidden@hooks.example.com/cards?key=hidden"
    made = service.app.post("/v1/newsletters", json=newsletters.fields("webhook", url=address))
    newsletters.send(service, made.json()["newsletter"]["id"])
    for row in service.open.get("/_emulator/deliveries?type=webhook").json()["deliveries"]:
        assert row["recipient"] == "https://…@hooks.example.com/cards?key=…"
        assert "hidden" not in service.open.get(f"/_emulator/deliveries/{row['id']}").text
    assert service.open.get("/_emulator/deliveries?type=webhook").json()["deliveries"]


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("address", "https://hooks.example/x?a=1#part", "https://hooks.example/x?a=1#part"),
        ("address", "https://hooks.example/@team?to=a@example.com", "https://hooks.example/@team?to=a@example.com"),
        ("address", "https://u:p@hooks.example", "https://…@hooks.example"),
        ("address", "https://h.example/?X-Amz-Signature=a&x=1", "https://h.example/?X-Amz-Signature=…&x=1"),
        ("address", "", ""),
        ("address", None, None),
        ("address", 7, 7),
        ("headers", '[{"name": "X-Team", "value": "a"}]', '[{"name": "X-Team", "value": "a"}]'),
        ("headers", '[{"name": "Authorization", "value": "a"}]', '[{"name":"Authorization","value":"…"}]'),
        ("headers", "X-Api-Key: a", "…"),
        ("headers", [], []),
        ("value", "a", "…"),
    ],
)
def test_what_is_no_secret_stays(kind: Kind, value: Json, shown: Json) -> None:
    assert hidden(kind, value) == shown


def test_a_body_without_a_secret_is_kept_as_it_came() -> None:
    body = b'{ "url" : "https://hooks.example/x" }'
    assert masked(body, {"url": "address"}) == body
    assert masked(b"{broken", NOTHING.sent) == b"{broken"
    assert masked(b"{broken", {"url": "address"}) == "…".encode()
    for levels in (99, 101, 300, 900, 1200):
        deep = b'{"x":%b1%b,"url":"https://user:hidden@hooks.example"}' % (b"[" * levels, b"]" * levels)
        assert b"hidden" not in masked(deep, {"url": "address"})
        inner = json.dumps({"url": 1, "headers": f"{'[' * levels}{']' * levels}"}).encode()
        assert isinstance(masked(inner, {"headers": "headers"}), bytes)
