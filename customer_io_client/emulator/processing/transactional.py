"""Single sends that waited for their time."""

from __future__ import annotations

from customer_io_client.emulator.processing.kinds import FAILURE, Kind
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.orders import JOB


def send(state: State, number: int) -> None:
    """Send what waits under this delivery's number."""
    state.orders.send_waiting(number)


def give_up(state: State, number: int) -> None:
    """Let the delivery be one that failed."""
    state.orders.cancel_waiting(number, FAILURE)


KINDS = {JOB: Kind(send, give_up)}
