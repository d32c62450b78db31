"""Assertions whose failures show what there is instead: a test's own data, on the developer's own emulator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING

from customer_io_client.emulator.state.activities import EVENT_TYPES
from customer_io_client.emulator.views import messages, requests
from customer_io_client.emulator.views.access import Access, settled
from customer_io_client.emulator.views.matching import difference, distance, inside, plain
from customer_io_client.emulator.views.messages import Message
from customer_io_client.emulator.views.people import Event, People, counted
from customer_io_client.emulator.views.people import event as event_of

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_SHOWN = 3
"""Candidates, and calls that were not done, that a failure shows."""

_TEXT = 300
"""Characters of a message that a failure shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a message is to be like; None: anything."""

    type: str | None = None
    subject: object = None
    contains: str | None = None
    data: Mapping[str, object] | None = None
    exact: bool = False

    def asked(self) -> dict[str, object]:
        """What is asked for, by the names of the arguments."""
        named = {"type": self.type, "subject": self.subject, "contains": self.contains, "data": self.data}
        return {name: value for name, value in named.items() if value is not None}

    def distance(self, message: Message) -> int:
        """How many of these do not hold."""
        missed = sum(
            distance(value, held, exact=False)
            for value, held in ((self.type, message.type), (self.subject, message.subject))
            if value is not None
        )
        if self.data is not None:
            missed += distance(self.data, message.data, exact=self.exact)
        return missed + (0 if self._is_contained(message) else 1)

    def difference(self, message: Message) -> list[str]:
        """How a message differs."""
        asked, shown = self.asked(), {"subject": message.subject}
        asked.pop("data", None)
        if self.type is not None:
            shown["type"] = message.type
        if self.contains is not None:
            shown["contains"] = self.contains if self._is_contained(message) else message.text[:_TEXT]
        lines = difference(asked, shown, exact=False)
        if self.data is not None:
            inner = difference(self.data, message.data, exact=self.exact)
            lines += ["  'data': {", *inside(inner), "  },"]
        return lines

    def _is_contained(self, message: Message) -> bool:
        said = (message.subject, message.text, message.html)
        return self.contains is None or any(self.contains in part for part in said)


def event(access: Access, person: str | None, name: str, data: Mapping[str, object] | None, *, exact: bool) -> Event:
    """The newest event of this name and data.

    Raises:
        AssertionError: there is none.
    """
    __tracebackhide__ = True
    expected, events = data or {}, _events(access, person)
    named = [each for each in events if each.name == name]
    scored = [(distance(expected, each.data, exact=exact and data is not None), each) for each in reversed(named)]
    found = next((each for missed, each in scored if missed == 0), None)
    if found is not None:
        return found
    whose = "there is" if person is None else f"{person!r} has"
    lines = [f"{whose} no event {name!r}{' with this data' if named else ''}"]
    if data is not None:
        lines.append(f"expected: {plain(expected)}{' and nothing else' if exact else ''}")
    for missed, each in sorted(scored, key=lambda pair: pair[0])[:_SHOWN]:
        differs = "1 value differs" if missed == 1 else f"{missed} values differ"
        lines.append(f"in the event of {_time(each.at)}, {differs} (-expected +actual):")
        lines += _indented(difference(expected, each.data, exact=exact))
    lines += [] if named else _others(name, events)
    raise AssertionError("\n".join([*lines, *_not_done(access)]))


def no_event(access: Access, person: str | None, name: str, data: Mapping[str, object] | None, *, exact: bool) -> None:
    """Fail where there is an event of this name and data.

    Raises:
        AssertionError: there is.
    """
    __tracebackhide__ = True
    expected = data or {}
    found = [
        each
        for each in _events(access, person, must_exist=False)
        if each.name == name and distance(expected, each.data, exact=exact and data is not None) == 0
    ]
    if found:
        whose = "" if person is None else f"{person!r} has "
        lines = [f"{whose}{_times(found, 'event')} {name!r}"]
        lines += [f"  of {_time(each.at)}: {plain(each.data)}" for each in reversed(found[-_SHOWN:])]
        raise AssertionError("\n".join(lines))


def message(access: Access, to: str | None, wanted: Wanted) -> Message:
    """The newest message that is like this.

    Raises:
        AssertionError: there is none.
    """
    __tracebackhide__ = True
    everybodys = messages.everybodys(access)
    theirs = everybodys if to is None else everybodys.to(to)
    scored = [(wanted.distance(each), each) for each in reversed(theirs)]
    found = next((each for missed, each in scored if missed == 0 and each.was_sent), None)
    if found is not None:
        return found
    lines = [f"no message{'' if to is None else f' to {to!r}'} {'is like this' if theirs else 'was sent'}"]
    lines += [f"  {name}: {plain(value)}" for name, value in wanted.asked().items()]
    for missed, each in sorted(scored, key=lambda pair: pair[0])[:_SHOWN]:
        lines.append(f"{each.type} to {each.to!r}, {_state(each)}" + (" (-expected +actual):" if missed else ""))
        lines += _indented(wanted.difference(each))
    if not theirs and everybodys:
        reached = Counter(each.person or each.to for each in everybodys)
        lines.append(f"messages to others: {_counts(reached)}")
    raise AssertionError("\n".join([*lines, *_not_done(access)]))


def no_message(access: Access, to: str | None, wanted: Wanted) -> None:
    """Fail where a message like this was sent.

    Raises:
        AssertionError: it was.
    """
    __tracebackhide__ = True
    everybodys = messages.everybodys(access)
    theirs = everybodys if to is None else everybodys.to(to)
    found = [each for each in theirs if each.was_sent and wanted.distance(each) == 0]
    if found:
        lines = [f"{_times(found, 'message')}{'' if to is None else f' to {to!r}'}"]
        lines += [f"  {each.type} to {each.to!r}: {each.subject!r}" for each in reversed(found[-_SHOWN:])]
        raise AssertionError("\n".join(lines))


def _events(access: Access, person: str | None, *, must_exist: bool = True) -> Sequence[Event]:
    """The events of somebody, or of all; the oldest first."""
    __tracebackhide__ = True
    if person is None:

        def read(app: App) -> list[Event]:
            stored = app.state.activities.of_workspace()
            return [event_of(one) for one in reversed(stored) if one.type in EVENT_TYPES]

        return settled(access, read)
    people = People(access)
    found = people.get(person)
    if found is None and must_exist:
        known = [each.id or each.email or each.cio_id for each in people]
        names = ", ".join(repr(each) for each in reversed(known[-10:]))
        lines = [f"nobody is known as {person!r}: {counted(len(known))}, newest first: {names}"]
        raise AssertionError("\n".join([*lines, *_not_done(access)]))
    return () if found is None else found.events


def _others(name: str, events: Iterable[Event]) -> list[str]:
    """Which events there are instead."""
    names = Counter(each.name for each in events)
    if not names:
        return ["there are no events at all"]
    close = get_close_matches(name, names, n=1)
    return [f"there are: {_counts(names)}", *(f"did you mean {each!r}?" for each in close)]


def _not_done(access: Access) -> list[str]:
    """The newest calls that had no effect, which may be why."""
    failed = [each for each in requests.logged(access) if each.outcome != "done"][-_SHOWN:]
    lines = [
        f"  {each.operation or f'{each.method} {each.path}'}: {each.status or 'no answer'}, {each.outcome}: "
        + "; ".join(each.reasons)
        for each in reversed(failed)
    ]
    return ["calls that were not done, newest first:", *lines] if lines else []


def _state(message: Message) -> str:
    return message.failure or ", ".join(message.metrics) or "not sent yet"


def _times(found: Sequence[object], what: str) -> str:
    return f"{len(found)} {what}{'' if len(found) == 1 else 's'}"


def _counts(names: Counter[str]) -> str:
    return ", ".join(f"{name!r}{'' if count == 1 else f' ×{count}'}" for name, count in names.most_common(10))


def _time(at: int) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M:%S} UTC"


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]
