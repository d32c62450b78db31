"""Cursors of the App API's lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from customer_io_client.emulator import names
from customer_io_client.emulator.wire import Call, RefusedError

T = TypeVar("T")


def start(call: Call, kind: str, length: int) -> tuple[int, ...] | None:
    """The position in the `start` cursor of a request; None: the first page.

    Raises:
        RefusedError: 400, a cursor that this list did not answer.
    """
    text = call.asked("start")
    if not text:
        return None
    position = names.position_of(text, kind, length)
    if position is None:
        raise RefusedError(400, "is not a cursor of this list", where="start")
    return position


def page(found: Sequence[T], limit: int, kind: str, position: Callable[[T], tuple[int, ...]]) -> tuple[list[T], str]:
    """The first `limit` of these, and the cursor after them: empty where there are no more."""
    shown = list(found[:limit])
    return shown, names.cursor(kind, *position(shown[-1])) if len(found) > limit else ""
