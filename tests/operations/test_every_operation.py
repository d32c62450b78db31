"""Every operation: its example goes from the client through the emulator's contract check to a typed answer."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import cast

import httpx
import pytest

from customer_io_api._shared import Model, Page
from customer_io_client.emulator import Emulator
from customer_io_client.testing import async_emulator_client, emulator_client
from tests.operations.examples import Example, examples
from tests.operations.stages import pause, staged

NOW = 1_709_164_800.0
"""Before the times that examples have to come."""
EXAMPLES = [pytest.param(example, id=example.operation.name) for example in examples()]


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator(unimplemented="examples", clock=lambda: NOW) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def control(running: Emulator) -> Iterator[httpx.Client]:
    """What steers the emulator: one for all, as each would read the machine's certificates."""
    with httpx.Client(base_url=running.url) as control:
        yield control


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    running.reset()
    return running


def _ready(emulator: Emulator, control: httpx.Client, example: Example) -> Example:
    """The example, after what it needs was made and the jobs that make it are done."""
    with emulator_client(emulator) as client:
        ready = staged(example, client)
    assert control.post("/_emulator/clock", json={"advance": pause(example)}).status_code == 200
    return ready


def _asked(control: httpx.Client) -> tuple[str, str]:
    requests = control.get("/_emulator/requests").json()["requests"]
    return requests[0]["operation"], requests[0]["outcome"]


def _accepted(example: Example) -> set[tuple[str, str]]:
    """The service also answers 200 to what it drops, such as a metric of a delivery that nobody knows."""
    return {(example.operation.name, "done"), (example.operation.name, "dropped")}


def _is_typed(answer: object) -> bool:
    """Whether it is nothing, a file, a model, or a list of models."""
    models = cast("list[object]", answer) if isinstance(answer, list) else [answer]
    return answer is None or isinstance(answer, bytes) or all(isinstance(model, Model) for model in models)


@pytest.mark.parametrize("example", EXAMPLES)
def test_example_is_accepted_and_its_answer_is_typed(
    emulator: Emulator, control: httpx.Client, example: Example
) -> None:
    ready = _ready(emulator, control, example)
    with emulator_client(emulator) as client:
        answer = ready.call(client)
        if example.operation.paging is not None:
            page: Page[object] = answer.first_page()
            assert all(isinstance(item, Model | str) for item in page.items)
        else:
            assert _is_typed(answer)
    assert _asked(control) in _accepted(example)


@pytest.mark.parametrize("example", EXAMPLES)
def test_example_is_accepted_asynchronously(emulator: Emulator, control: httpx.Client, example: Example) -> None:
    ready = _ready(emulator, control, example)

    async def call() -> object:
        async with async_emulator_client(emulator) as client:
            answer = ready.call(client)
            assert inspect.isawaitable(answer)
            return await answer

    answer = asyncio.run(call())
    assert isinstance(answer, Page) if example.operation.paging else _is_typed(answer)
    assert _asked(control) in _accepted(example)
