"""What a path names and the workspace has."""

from __future__ import annotations

from typing import TypeVar

from customer_io_client.emulator.wire import RefusedError

T = TypeVar("T")


def found_or_404(found: T | None, what: str = "") -> T:
    """What was found.

    Args:
        found: the thing.
        what: what the answer calls it; files and the Design Studio say "resource".

    Raises:
        RefusedError: 404, there is nothing.
    """
    if found is None:
        raise RefusedError(404, f"{what} not found".lstrip())
    return found
