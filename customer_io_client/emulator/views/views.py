"""The side of an emulator that Python tests read and play."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypedDict, TypeVar, Unpack

from customer_io_client.emulator.views import asserting, messages, playing, requests
from customer_io_client.emulator.views.asserting import Wanted
from customer_io_client.emulator.views.matching import Expected
from customer_io_client.emulator.views.messages import Message, Messages, MessageType
from customer_io_client.emulator.views.people import Event, People
from customer_io_client.emulator.views.playing import Clock, Faults, Limits, Posts
from customer_io_client.emulator.views.requests import Requests

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

T = TypeVar("T")


class MessageWish(TypedDict, total=False):
    """What a message is to be like; what is left out may be anything."""

    type: MessageType
    subject: str | Callable[[str], bool]
    """The text, or what says of it whether it holds."""
    contains: str
    """What its subject, text or HTML holds."""
    data: Mapping[str, Expected]
    """Fields of `Message.data`."""
    exact: bool
    """`Message.data` holds no other fields."""


class Views(ABC):
    """Views of a running emulator. What calls have begun is brought to its end before anything is read."""

    @abstractmethod
    def run(self, work: Callable[[App], T]) -> T:
        """The result of this work in the server's thread."""

    @abstractmethod
    def run_async(self, work: Callable[[App], Awaitable[T]]) -> T:
        """The result of this work, which may let requests be answered meanwhile."""

    @property
    def people(self) -> People:
        """The people: `emulator.people["u1"].events`."""
        return People(self)

    @property
    def messages(self) -> Messages:
        """All messages as they are now, oldest first: `emulator.messages[-1].html`."""
        return messages.everybodys(self)

    @property
    def requests(self) -> Requests:
        """The requests so far, oldest first: `emulator.requests.refused`."""
        return requests.logged(self)

    @property
    def faults(self) -> Faults:
        """The fault rules: `emulator.faults.add({"answer": {"status": 503}, "times": 1})`."""
        return Faults(self)

    @property
    def clock(self) -> Clock:
        """The workspace's time: `emulator.clock.advance(3600)`."""
        return Clock(self)

    @property
    def limits(self) -> Limits:
        """The limits of requests: `emulator.limits.set("vendor")`."""
        return Limits(self)

    @property
    def webhooks(self) -> Posts:
        """What went to reporting webhooks, oldest first, once all that is due was tried.

        A receiver must be able to answer meanwhile: in another thread or process. Where it runs in the event loop of
        the test, read this by `await asyncio.to_thread(lambda: emulator.webhooks)`, or need none: `keep_webhooks`.
        """
        return playing.posted(self)

    def keep_webhooks(self) -> None:
        """Keep every event for `webhooks` from now on, as if somebody had taken it, until the reset.

        No receiver is needed then; nothing goes to the address that was given as `webhook`. Hand each to what receives
        them in your program: `client.post("/hook", content=post.content, headers=post.headers)`.
        """
        playing.keep(self)

    def assert_event(
        self, person: str | None, name: str, data: Mapping[str, Expected] | None = None, *, exact: bool = False
    ) -> Event:
        """Fail unless this person has an event of this name and data.

        Args:
            person: whose, by any identifier; None: anybody's, or nobody's yet.
            name: the event's name.
            data: fields that its data holds among others. Values are compared with `==`, so `unittest.mock.ANY` and
                `pytest.approx` work; of a function, whether it holds for the value.
            exact: the data holds nothing else.

        Returns:
            The newest such event.

        Raises:
            AssertionError: there is none; the text shows those that come nearest, values included.
        """
        __tracebackhide__ = True
        return asserting.event(self, person, name, data, exact=exact)

    def assert_no_event(
        self, person: str | None, name: str, data: Mapping[str, Expected] | None = None, *, exact: bool = False
    ) -> None:
        """Fail if this person has an event of this name and data; else as `assert_event`."""
        __tracebackhide__ = True
        asserting.no_event(self, person, name, data, exact=exact)

    def assert_message(self, to: str | None = None, **wish: Unpack[MessageWish]) -> Message:
        """Fail unless a message like this was sent.

        Args:
            to: a person's identifier or an address; None: to anybody.
            wish: `type`; `subject`, compared as data is; `contains`: what its subject, text or HTML holds; `data`:
                fields of `Message.data`, compared as by `assert_event`; `exact`: the data holds nothing else.

        Returns:
            The newest such message.

        Raises:
            AssertionError: there is none; the text shows those that come nearest, values included.
        """
        __tracebackhide__ = True
        return asserting.message(self, to, Wanted(**wish))

    def assert_no_message(self, to: str | None = None, **wish: Unpack[MessageWish]) -> None:
        """Fail if a message like this was sent; else as `assert_message`."""
        __tracebackhide__ = True
        asserting.no_message(self, to, Wanted(**wish))
