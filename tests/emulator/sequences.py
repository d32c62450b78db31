"""Sequences of requests over all operations, which the ids in earlier answers lead to what was made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
from hypothesis import strategies as st

from customer_io_client.emulator import behaviour
from tests.emulator.asks import CONTRACT, Ask, asks
from tests.emulator.service import Service

OPERATIONS = sorted(behaviour.TABLE)
"""What has a behaviour; the others are answered 501 before anything is read."""
STATUSES = {200, 201, 204, 207, 400, 403, 404, 409, 413, 415, 422, 429}


def sent(service: Service, ask: Ask, **headers: str) -> httpx.Response:
    """The answer to this request, held against the contract by the service's clients."""
    auth = CONTRACT.operations[ask.operation].auth
    client: httpx.Client = getattr(service, "open" if auth == "none" else auth)
    answer = client.send(ask.request(client, **headers))
    assert answer.status_code in STATUSES, f"{ask.operation}: {answer.status_code} {answer.text}"
    return answer


def play(service: Service, data: st.DataObject, longest: int) -> int:
    """One sequence from the sample workspace on; time passes in between, and no job may fail; how many requests."""
    service.emulator.reset()
    known = ["1", "customer_123"]
    requests = data.draw(st.integers(1, longest), "requests")
    for _ in range(requests):
        operation = data.draw(st.sampled_from(OPERATIONS))
        answer = sent(service, data.draw(asks(operation, known)))
        known += ids(answer)
        if data.draw(st.integers(0, 4), "time passes") == 0:
            advanced = service.open.post("/_emulator/clock", json={"advance": 3600})
            assert advanced.status_code == 200, advanced.text
    health = service.open.get("/_emulator/health").json()
    assert health["jobs"]["failed"] == 0, health
    return requests


def ids(answer: httpx.Response) -> list[str]:
    """The ids in an answer, which later requests may name."""
    if answer.status_code not in (200, 201) or "json" not in answer.headers.get("content-type", ""):
        return []
    return [str(value) for value in _ids(json.loads(answer.content)) if value not in ("", None)][:5]


def _ids(value: Any) -> Iterator[Any]:
    match value:
        case {**fields}:
            for name, child in fields.items():
                if str(name).endswith("id") and isinstance(child, str | int):
                    yield child
                yield from _ids(child)
        case [*entries]:
            for child in entries:
                yield from _ids(child)
        case _:
            pass
