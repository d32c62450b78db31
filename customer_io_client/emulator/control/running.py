"""The emulator itself: whether it runs, and its beginning anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, LongTable, Table
from customer_io_client.emulator.wire import Answer

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App


def health(app: App, _asked: Asked) -> Answer:
    """That it answers, how many operations it knows, and how its jobs stand."""
    return Answer(
        body={
            "status": "ok",
            "operations": len(app.contract.operations),
            "jobs": {"waiting": app.state.jobs.count(), "failed": app.runner.failed},
        }
    )


async def reset(app: App, _asked: Asked) -> Answer:
    """Back to the sample workspace."""
    await app.reset_in_turn()
    return Answer(204)


TABLE: Table = {("GET", "health"): health}
LONG: LongTable = {("POST", "reset"): reset}
