"""What each kind of job does: the tables of all families, joined."""

from __future__ import annotations

from customer_io_client.emulator.processing import (
    design,
    exports,
    imports,
    journeys,
    live_notifications,
    newsletters,
    transactional,
    triggers,
)
from customer_io_client.emulator.processing.kinds import Kind

KINDS: dict[str, Kind] = {
    **newsletters.KINDS,
    **exports.KINDS,
    **transactional.KINDS,
    **live_notifications.KINDS,
    **design.KINDS,
    **imports.KINDS,
    **journeys.KINDS,
    **triggers.KINDS,
}
"""By the name that is kept with a job."""
