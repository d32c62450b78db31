"""What the flow of a call says to its driver, and what it hears back: plain data, values kept out of reprs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeAlias

from customer_io_api._shared import Operation
from customer_io_client.core.json_codec import loads


@dataclass(frozen=True, slots=True)
class Call:
    """One HTTP request, ready to be sent."""

    operation: Operation
    url: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes | None = field(default=None, repr=False)
    texts: tuple[str, ...] = field(default=(), repr=False)
    """The texts of a body that is not JSON, which errors do not tell."""
    key_note: str = ""
    """What looks wrong about the key before anything is sent: told where the service refuses it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer, read to its end. Header names are in lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    body: bytes = field(default=b"", repr=False)

    def json(self) -> Any:
        """The body as JSON; raises ValueError where it is not."""
        return loads(self.body)


def is_page(content_type: str) -> bool:
    """Whether this is the type of a web page, as proxies and sign-in pages answer in the place of a file."""
    return content_type.lower().startswith(("text/html", "application/xhtml"))


@dataclass(frozen=True, slots=True)
class Failure:
    """An attempt that ended without an answer."""

    kind: Literal["timeout", "connection"]
    sent: bool
    """Whether any byte of the request may have left."""
    reason: str
    """The kind of trouble in a few words, with no value of the request."""


@dataclass(frozen=True, slots=True)
class NoSlot:
    """The lane has no free slot before the deadline."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Take a slot of this lane, waiting until `deadline` (monotonic seconds) at most. Heard back: None or NoSlot."""

    lane: str
    deadline: float | None = None
    spread: bool = False
    """Bulk work: keep even distances rather than use up the window at once."""


@dataclass(slots=True)
class Progress:
    """How far one attempt has come. The sender marks it, so that even an interrupted attempt has an outcome."""

    sent: bool = False
    """Whether any byte of the request may have left."""
    on_written: Callable[[], None] | None = None
    """Told when the whole request has left."""

    def mark_sent(self) -> None:
        """From here on any byte of the request may have left."""
        self.sent = True

    def mark_written(self) -> None:
        """The whole request has left."""
        if self.on_written is not None:
            self.on_written()


class Sink(Protocol):
    """Takes the body of a successful answer that is too large to be held. It may be called from several threads."""

    def begin(self) -> None:
        """A body begins; what came of an attempt before is void."""
        ...

    def write(self, block: bytes) -> None:
        """The next bytes of it."""
        ...

    def end(self) -> None:
        """It is whole."""
        ...


@dataclass(frozen=True, slots=True)
class Send:
    """Make one attempt within so many seconds. Heard back: Reply or Failure."""

    call: Call
    seconds: float
    progress: Progress = field(default_factory=Progress)
    sink: Sink | None = None
    """Takes the body of a success, a web page apart. `seconds` begin again with all that arrives."""
    longest: float | None = None
    """Seconds for the whole attempt where there is a sink; None: no end."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Pause for this many seconds. Heard back: None."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Hold:
    """The service said 429: let nobody through this lane for so many seconds. Heard back at once: None."""

    lane: str
    seconds: float


Command: TypeAlias = Pace | Send | Wait | Hold


@dataclass(frozen=True, slots=True)
class Heard:
    """What the driver answers to a command, and when."""

    now: float
    """Monotonic seconds."""
    epoch: float
    """Unix seconds."""
    result: Reply | Failure | NoSlot | None = None
