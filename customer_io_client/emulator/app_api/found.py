"""What a path names and the workspace has."""

from __future__ import annotations

from typing import TypeVar

from customer_io_client.emulator.wire import NOT_FOUND, RefusedError

T = TypeVar("T")


def found_or_404(found: T | None) -> T:
    """What was found.

    Raises:
        RefusedError: 404, there is nothing.
    """
    if found is None:
        raise RefusedError(404, NOT_FOUND)
    return found
