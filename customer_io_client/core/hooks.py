"""Telling a caller's hooks what happens in a call; whatever they raise changes nothing."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from customer_io_client.core.message import Failure, Reply
from customer_io_client.options import Hook, HookEvent, Hooks

_logger = logging.getLogger("customer_io_client")

_NOTICEABLE: Final = 0.001
"""Seconds: a shorter wait for a slot is none."""


@dataclass(frozen=True, slots=True)
class Listeners:
    """The hooks of one call."""

    hooks: Hooks
    operation: str

    def request(self, attempt: int) -> None:
        """An attempt begins."""
        _tell(self.hooks.on_request, HookEvent(operation=self.operation, attempt=attempt))

    def reply(self, attempt: int, result: Reply | Failure, seconds: float) -> None:
        """An attempt ended, with or without an answer."""
        _tell(self.hooks.on_reply, self._event(attempt, result, seconds))

    def retry(self, attempt: int, result: Reply | Failure, seconds: float) -> None:
        """Another attempt will follow this one, after a pause."""
        _tell(self.hooks.on_retry, self._event(attempt, result, seconds))

    def wait(self, attempt: int, seconds: float) -> None:
        """A pause before the next attempt begins."""
        event = HookEvent(operation=self.operation, attempt=attempt, seconds=seconds, reason="pause before a retry")
        _tell(self.hooks.on_wait, event)

    def waited(self, attempt: int, seconds: float) -> None:
        """The lane kept this attempt waiting."""
        if seconds >= _NOTICEABLE:
            event = HookEvent(operation=self.operation, attempt=attempt, seconds=seconds, reason="waited for a slot")
            _tell(self.hooks.on_wait, event)

    def _event(self, attempt: int, result: Reply | Failure, seconds: float) -> HookEvent:
        status = result.status if isinstance(result, Reply) else None
        reason = result.reason if isinstance(result, Failure) else None
        return HookEvent(operation=self.operation, attempt=attempt, status=status, seconds=seconds, reason=reason)


def _tell(hook: Hook | None, event: HookEvent) -> None:
    if hook is None:
        return
    try:
        hook(event)
    except Exception as error:  # noqa: BLE001 # a caller's hook may raise anything, and must not change the call
        _logger.warning("%s: a hook raised %s", event.operation, type(error).__name__)
