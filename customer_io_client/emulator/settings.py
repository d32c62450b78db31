"""What an emulator is started with."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias, TypedDict

from customer_io_client.emulator.wire import Json

Plan: TypeAlias = Literal["free", "premium"]
Unimplemented: TypeAlias = Literal["refuse", "examples"]
LimitsMode: TypeAlias = Literal["off", "requirement", "vendor"]


class DocumentError(Exception):
    """A document that the emulator is started with cannot be used; the message says where and why."""


WEBHOOK_KEY = "emulator-webhook-key"
"""The signing key where none is given. It guards nothing: the emulator's events are not secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of one emulator. A key that is not set is any key but an empty one."""

    site_id: str | None = field(default=None, repr=False)
    api_key: str | None = field(default=None, repr=False)
    app_api_key: str | None = field(default=None, repr=False)
    pipelines_api_key: str | None = field(default=None, repr=False)
    data: Path | None = None
    """The file that keeps the state; None: memory."""
    plan: Plan = "premium"
    """`free` holds 400 people."""
    strict: bool = False
    """Refuse what the service does not document but the requirement's examples use."""
    unimplemented: Unimplemented = "refuse"
    """What an operation without behaviour gets: 501, or the contract's example, marked as such."""
    webhook: str | None = None
    """An address that every event is posted to."""
    webhook_key: str = field(default=WEBHOOK_KEY, repr=False)
    """What reporting webhooks are signed with."""
    call_anywhere: bool = False
    """Post webhooks to and fetch files from any address, not only those of this machine and private networks."""
    names: tuple[str, ...] = ()
    """Host names that it is known by."""
    limits: LimitsMode = "off"
    """Whose limits of requests are kept."""
    seed: Path | None = None
    """The document that the workspace begins with, in place of the sample."""
    faults: tuple[Json, ...] = ()
    """The fault rules it begins with."""
    clock: Callable[[], float] = time.time
    """The time in Unix seconds."""


class EmulatorSettings(TypedDict, total=False):
    """The keyword arguments of `Emulator`."""

    host: str
    port: int
    site_id: str | None
    api_key: str | None
    app_api_key: str | None
    pipelines_api_key: str | None
    data: Path | str | None
    plan: Plan
    strict: bool
    unimplemented: Unimplemented
    webhook: str | None
    webhook_key: str
    call_anywhere: bool
    limits: LimitsMode
    faults: Path | str | Sequence[Json]
    seed: Path | str | None
    tls: bool
    tls_port: int | None
    tls_names: Sequence[str]
    tls_dir: Path | str
    clock: Callable[[], float]
