"""How the views get at the state."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from customer_io_client.emulator.wire import RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

T = TypeVar("T")


class Access(Protocol):
    """What runs work in the server's thread, between two requests."""

    def run(self, work: Callable[[App], T]) -> T:
        """The result of this work."""
        ...

    def run_async(self, work: Callable[[App], Awaitable[T]]) -> T:
        """The result of this work, which may let requests be answered meanwhile."""
        ...


def settled(access: Access, work: Callable[[App], T]) -> T:
    """The result of this work, once every job that is due now is done: what calls began has come to its end.

    Raises:
        RuntimeError: the jobs come to no end, or the emulator was reset meanwhile.
    """

    async def run(app: App) -> T:
        await app.finish_jobs()
        return work(app)

    return waited(access, run)


def waited(access: Access, work: Callable[[App], Awaitable[T]]) -> T:
    """The result of this work.

    Raises:
        RuntimeError: it is refused.
    """
    try:
        return access.run_async(work)
    except RefusedError as error:
        raise RuntimeError(error.sentence) from None
