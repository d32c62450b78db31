"""How a client behaves, as frozen data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from customer_io_api._shared import UNSET, CallOptions, Unset

__all__ = ["UNSET", "CallOptions", "HookEvent", "Hooks", "Pacing", "Practices", "Rate", "Unset"]

Practices: TypeAlias = Literal["off", "warn", "error"]


@dataclass(frozen=True, slots=True)
class Rate:
    """So many calls in any window of so many seconds."""

    calls: int
    seconds: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """The rate of each lane. An idle lane lets calls through at once, up to its allowance.

    Attributes:
        track: Track API; 60 a second by the project's requirement (the vendor documents 1000, softly kept).
        pipelines: Pipelines API; likewise.
        app: App API; the vendor's hard limit of 10 a second.
        transactional: transactional sends; 100 a second (vendor's older documents).
        broadcast: broadcast triggers; one in 10 seconds (vendor).
        design_studio: previews, links and publishing in the Design Studio; 5 a second for the workspace (vendor).
        archived_message: archived messages; the App API's 10 a second. Beside it the vendor allows 100 a day.
    """

    track: Rate = Rate(60)
    pipelines: Rate = Rate(60)
    app: Rate = Rate(10)
    transactional: Rate = Rate(100)
    broadcast: Rate = Rate(1, 10.0)
    design_studio: Rate = Rate(5)
    archived_message: Rate = Rate(10)


@dataclass(frozen=True, slots=True, kw_only=True)
class HookEvent:
    """What a hook is told: never a value, an identifier or a key.

    Attributes:
        operation: the way to it from a client: `track.customers.identify`.
        attempt: 1 for the first.
        status: the HTTP status, where there was an answer.
        seconds: how long the attempt took, or how long the pause will be.
        reason: why a retry or a failure, in a few words.
    """

    operation: str
    attempt: int
    status: int | None = None
    seconds: float | None = None
    reason: str | None = None


Hook: TypeAlias = Callable[[HookEvent], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """Functions that are told what happens; what they raise is logged and changes nothing.

    Attributes:
        on_request: an attempt begins.
        on_reply: it ended, with a status or, where no answer came, with the reason. One for each `on_request`.
        on_retry: another attempt will follow, after a pause of `seconds`.
        on_wait: a pause begins; or the rate lane has kept an attempt waiting.
    """

    on_request: Hook | None = field(default=None)
    on_reply: Hook | None = field(default=None)
    on_retry: Hook | None = field(default=None)
    on_wait: Hook | None = field(default=None)
