"""Long answers of the control API let others be answered meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from customer_io_client.emulator.control.slices import in_slices
from customer_io_client.emulator.era import Era, ReplacedError
from tests.emulator.service import Service

ALWAYS = -1.0
"""Seconds of a slice that each part is over."""


def test_others_get_their_turn_between_two_slices() -> None:
    order: list[str] = []

    def parts() -> Iterator[int]:
        for number in range(3):
            order.append(f"part {number}")
            yield number

    async def other() -> None:
        for turn in range(3):
            order.append(f"turn {turn}")
            await asyncio.sleep(0)

    async def run(held: float) -> list[int]:
        made, _ = await asyncio.gather(in_slices(Era(), parts(), held=held), other())
        return made

    assert asyncio.run(run(ALWAYS)) == [0, 1, 2]
    assert order == ["part 0", "turn 0", "part 1", "turn 1", "part 2", "turn 2"]
    order.clear()
    assert asyncio.run(run(60.0)) == [0, 1, 2]
    assert order == ["part 0", "part 1", "part 2", "turn 0", "turn 1", "turn 2"]


def test_what_was_begun_before_a_reset_is_not_answered_after_it() -> None:
    async def run() -> None:
        era = Era()
        asyncio.get_running_loop().call_soon(era.end)
        await in_slices(era, range(3), held=ALWAYS)

    with pytest.raises(ReplacedError):
        asyncio.run(run())


@pytest.mark.parametrize("path", ["", "/preview", "/source"])
def test_a_long_message_is_shown_whole(service: Service, path: str) -> None:
    body = "<p>" + "".join(f'<a href="https://example.com/{number}">x</a>\n' for number in range(3_000)) + "</p>"
    captured = service.open.post("/_emulator/deliveries", json={"to": "customer_100", "body": body}).json()
    answer = service.open.get(f"/_emulator/deliveries/{captured['id']}{path}")
    assert answer.status_code == 200
    assert answer.text.count("https://example.com/") >= 3_000
    if not path:
        assert answer.json() == captured
        assert len(answer.json()["links"]) == 3_000


@pytest.mark.parametrize("path", ["health", "segments", "requests", "deliveries"])
def test_the_head_of_an_answer_can_be_asked_for(service: Service, path: str) -> None:
    answer = service.open.head(f"/_emulator/{path}")
    assert (answer.status_code, answer.content) == (200, b"")
    assert int(answer.headers["content-length"]) > 10


def test_what_never_ends_has_no_head(service: Service) -> None:
    assert service.open.head("/_emulator/live").status_code == 404
