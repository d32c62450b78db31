"""What a test plays: faults, time, limits, and the posts of webhooks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from customer_io_api.webhooks.events import parse_event
from customer_io_client.emulator.control import clock as control
from customer_io_client.emulator.control.asked import Asked
from customer_io_client.emulator.settings import LimitsMode
from customer_io_client.emulator.views.access import Access, waited
from customer_io_client.emulator.wire import Json, RefusedError, compact, encode

if TYPE_CHECKING:
    from customer_io_api.webhooks.events import WebhookEvent
    from customer_io_client.emulator.app import App

PostState: TypeAlias = Literal["waiting", "delivered", "given_up", "withheld"]
_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault rule, and how often it has matched and struck."""

    number: int
    """Of the rule, as `Faults.add` gave it."""
    matched: int
    struck: int


class Faults:
    """The fault rules. Each look counts anew."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(self, rule: Mapping[str, Json]) -> int:
        """One more rule, after the others; its number.

        Args:
            rule: as in a file of faults: `{"match": {"operation": "track.*"}, "answer": {"status": 503}, "times": 1}`.

        Raises:
            ValueError: it is none; the message says why.
        """
        try:
            return self._access.run(lambda app: app.faults.add(dict(rule)).number)
        except RefusedError as error:
            raise ValueError(error.sentence) from None

    def remove(self, number: int) -> None:
        """Take one rule away.

        Raises:
            KeyError: there is no such rule.
        """
        if not self._access.run(lambda app: app.faults.remove(number)):
            raise KeyError(number)

    def clear(self) -> None:
        """Take all rules away."""
        self._access.run(lambda app: app.faults.clear())

    def __iter__(self) -> Iterator[Fault]:
        return iter(self._access.run(lambda app: [Fault(r.number, r.matched, r.struck) for r in app.faults.all()]))

    def __len__(self) -> int:
        return self._access.run(lambda app: len(app.faults.all()))

    def __repr__(self) -> str:
        return f"<Faults: {len(self)}>"


class Clock:
    """The time of the workspace. What comes due on the way is done, each at its own time."""

    def __init__(self, access: Access) -> None:
        self._access = access

    @property
    def now(self) -> float:
        """The time in Unix seconds."""
        return self._access.run(lambda app: app.state.clock())

    @property
    def is_frozen(self) -> bool:
        """Whether it stands still."""
        return self._access.run(lambda app: app.state.clock.is_stopped)

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass.

        Raises:
            ValueError: they are below zero, or beyond the year 9999.
        """
        self._move({"advance": seconds})

    def set(self, moment: float) -> None:
        """Go to this time in Unix seconds.

        Raises:
            ValueError: it is below zero, or beyond the year 9999.
        """
        self._move({"set": moment})

    def freeze(self) -> None:
        """Stand still."""
        self._move({"freeze": True})

    def unfreeze(self) -> None:
        """Go on."""
        self._move({"freeze": False})

    def _move(self, how: dict[str, Json]) -> None:
        asked = Asked({}, {}, encode(how))
        try:
            self._access.run_async(lambda app: control.move(app, asked))
        except RefusedError as error:
            raise ValueError(error.sentence) from None

    def __repr__(self) -> str:
        return f"<Clock {'frozen' if self.is_frozen else 'running'}>"


class Limits:
    """How many requests are taken in which time."""

    def __init__(self, access: Access) -> None:
        self._access = access

    @property
    def mode(self) -> LimitsMode:
        """Whose limits are kept."""
        return self._access.run(lambda app: app.limits.mode)

    def set(self, mode: LimitsMode) -> None:
        """Keep these from now on, and count anew: `vendor`, `requirement` or `off`."""
        self._access.run(lambda app: app.limits.set(mode))


@dataclass(frozen=True, slots=True, repr=False)
class Post:
    """One event for one reporting webhook. A test may hand it to what receives them: `content`, with `headers`."""

    event: str
    """Its type: `email_sent`, `customer_subscribed`, …"""
    event_id: str
    body: Mapping[str, Json]
    """What was posted."""
    state: PostState
    attempts: int
    result: str | None
    """What the last attempt ended with: `answered 503`, `ConnectionRefusedError`, …"""
    created: int
    """When, in Unix seconds."""
    _access: Access = field(compare=False)

    @property
    def content(self) -> bytes:
        """The body as it is posted."""
        return compact(dict(self.body)).encode()

    @property
    def headers(self) -> dict[str, str]:
        """The headers that it is posted with, signed at this moment: `verify_webhook` takes them."""
        return self._access.run(lambda app: app.webhooks.headers(self.content))

    @property
    def typed(self) -> WebhookEvent:
        """The event as `verify_webhook` gives it."""
        return parse_event(self.body)

    def __repr__(self) -> str:
        return f"<Post {self.event}: {self.state}>"


class Posts(tuple[Post, ...]):
    """Posts, oldest first: `webhooks[-1]` is the newest."""

    __slots__ = ()

    def of(self, event: str) -> Posts:
        """Those of this event."""
        return Posts(post for post in self if post.event == event)

    def __repr__(self) -> str:
        return f"<Posts: {len(self)}>"


def posted(access: Access) -> Posts:
    """What went to reporting webhooks, once all that is due was tried."""

    async def read(app: App) -> Posts:
        await app.finish()
        rows = cast("list[Mapping[str, Any]]", app.state.webhook_queue.latest(limit=_KEPT))
        return Posts(_post(access, row) for row in reversed(rows))

    return waited(access, read)


def keep(access: Access) -> None:
    """Keep every event for `posted`, as if somebody had taken it."""

    def begin(app: App) -> None:
        app.state.webhook_queue.is_keeping = True

    access.run(begin)


def _post(access: Access, row: Mapping[str, Any]) -> Post:
    fields: dict[str, Any] = {**row, "_access": access}
    return Post(**{name: fields[name] for name in Post.__dataclass_fields__})
