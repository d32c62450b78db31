"""The jobs of the Design Studio: publishes of many languages, and screenshots."""

from __future__ import annotations

from customer_io_client.emulator.processing.kinds import FAILURE, Kind
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.inbox_previews import JOB as PREVIEWS
from customer_io_client.emulator.state.publishing import JOB as PUBLISH


def publish(state: State, number: int) -> None:
    """Write the languages of a publish."""
    state.design.publishing.finish(number)


def preview(state: State, number: int) -> float | None:
    """Go on with a run of screenshots."""
    return state.design.inbox_previews.step(number)


def give_publish_up(state: State, number: int) -> None:
    """Let a publish end with nothing written: the contract knows none that failed."""
    state.design.publishing.give_up(number)


def give_previews_up(state: State, number: int) -> None:
    """Let the screenshots that are not there bounce."""
    state.design.inbox_previews.give_up(number, FAILURE)


KINDS = {PUBLISH: Kind(publish, give_publish_up), PREVIEWS: Kind(preview, give_previews_up)}
