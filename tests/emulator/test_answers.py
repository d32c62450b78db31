"""What the emulator's tests hold every answer against can tell a right answer from a wrong one."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from customer_io_client.emulator import examples
from customer_io_client.emulator.contract import Contract, Operation
from customer_io_client.emulator.wire import encode
from tests.emulator.answers import hold
from tests.emulator.service import Service

CONTRACT = Contract.shipped()
OPERATIONS = [operation for _, operation in sorted(CONTRACT.operations.items())]
JSON = "application/json"
SEARCH = CONTRACT.operations["app.customers.search"]
PERSON: dict[str, Any] = {"cio_id": "a3000001", "id": "1", "email": None}


def held(operation: str, status: int, body: object, media_type: str = JSON) -> None:
    hold(CONTRACT.operations[operation], status, media_type, json.dumps(body).encode())


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_the_example_of_every_operation_is_a_right_answer(operation: Operation) -> None:
    answer = examples.answer(operation)
    media_type, content = answer.file or (JSON, b"" if answer.body is None else encode(answer.body))
    hold(operation, answer.status, media_type, content)


@pytest.mark.parametrize(
    ("operation", "status", "body"),
    [
        ("app.customers.search", 201, {"identifiers": [PERSON], "ids": ["1"]}),
        ("app.customers.search", 200, {"identifiers": "none", "ids": []}),
        ("app.customers.search", 200, {"identifiers": [PERSON], "ids": ["1"], "people": 1}),
        ("app.customers.search", 200, {"identifiers": [PERSON | {"phone": "1"}], "ids": ["1"]}),
        ("app.customers.search", 200, [PERSON]),
        ("app.customers.search", 500, {"errors": [{"detail": "broken", "status": "500"}]}),
        ("app.customers.search", 400, {"meta": {"error": "wrong", "errors": ["wrong"]}}),
        ("app.customers.search", 400, {"errors": [{"detail": "wrong"}]}),
        ("app.customers.search", 400, {"error": "wrong"}),
        ("app.customers.search", 307, {}),
        ("track.customers.identify", 200, {"done": True}),
        ("track.customers.identify", 400, {"errors": [{"detail": "wrong", "status": "400"}]}),
        ("app.segments.delete", 204, {}),
        ("app.live_notifications.start", 200, {}),
    ],
)
def test_wrong_answers_are_told(operation: str, status: int, body: object) -> None:
    with pytest.raises(AssertionError):
        held(operation, status, body)


def test_an_answer_that_is_no_json_is_told() -> None:
    with pytest.raises(AssertionError):
        held("app.customers.search", 200, {"identifiers": [], "ids": []}, "text/html")


def test_an_answer_of_a_sum_of_schemas_is_closed_as_a_whole() -> None:
    operation = CONTRACT.operations["app.design_studio.get_component"]
    body: Any = examples.answer(operation).body
    (component,) = body.values()
    component["surprise"] = 1
    with pytest.raises(AssertionError, match="surprise"):
        hold(operation, 200, JSON, encode(body))


def test_every_client_of_the_service_holds_answers(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def note(operation: Operation, *_: object) -> None:
        seen.append(operation.name)

    monkeypatch.setattr("tests.emulator.service.hold", note)
    clients: list[httpx.Client] = [service.track, service.app, service.pipelines, service.open]
    for client in clients:
        client.get("/v1/segments?limit=1")
    assert seen == ["app.segments.list"] * 4
