"""Newsletters: messages that go out once, the stages they go through, and who is still to get one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object, compact, decode

JOB = "newsletter"
"""The kind of the job that takes a newsletter from its time to its end."""
_TINY = 1e-6
"""What sums of fractions of a second may lack."""
Stage: TypeAlias = Literal["draft", "scheduled", "picking", "sending", "sent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast a newsletter goes out: so many messages in so many seconds, in a heap or spread over them."""

    rate: int | None = None
    period: int | None = None
    spread: bool = False

    def is_over(self, elapsed: float) -> bool:
        """Whether a period that began so many seconds ago is over."""
        return self.period is not None and elapsed > self.period - _TINY

    def allowed(self, elapsed: float) -> int | None:
        """How many messages may have gone out so many seconds after a period began; None: any number."""
        if self.rate is None or self.period is None:
            return None
        if not self.spread:
            return self.rate
        return min(self.rate, int(elapsed * self.rate / self.period + _TINY) + 1)

    def pause(self, elapsed: float) -> float:
        """Seconds until more may go out than may so many seconds after a period began."""
        if self.rate is None or self.period is None:
            return 0.0
        return self.period / self.rate if self.spread else self.period - elapsed


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who is to get a newsletter."""

    person: int
    test_group: str
    """The id of their test group; empty where there is none."""
    due: float


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When a newsletter goes out."""

    due: int
    timezone: str | None = None
    at_local_time: bool = False
    """Whether each person gets it when their own clock shows what that of the time zone shows when it is due."""


@dataclass(frozen=True, slots=True)
class Newsletter:
    """One newsletter."""

    number: int
    name: str
    type: str
    """Its channel, as the contract spells it."""
    recipients: JsonObject | None
    """The filter in the stricter form of newsletters; None: nobody was chosen."""
    topic: int | None
    tags: list[Json]
    stage: Stage
    when: When | None
    pace: Pace
    picked: int
    """How many recipients were taken so far."""
    picked_up_to: int
    """The number of the last of them."""
    window_began: float
    """When the present period of its pace began."""
    window_sent: int
    """How many messages went out since."""
    sent: int | None
    """When the last message went out."""
    created: int
    updated: int

    @property
    def is_open(self) -> bool:
        """Whether it did not begin to go out."""
        return self.stage in ("draft", "scheduled")

    def segments(self) -> list[int]:
        """The segments among its recipients, those that are left out too."""
        conditions = map(as_object, as_list(as_object(self.recipients).get("and")))
        groups = [as_list(one.get("or") or as_object(one.get("not")).get("or")) for one in conditions]
        found = [as_object(as_object(item).get("segment")).get("id") for group in groups for item in group]
        return [number for number in dict.fromkeys(found) if isinstance(number, int)]


_COLUMNS = (
    "newsletter, name, type, recipients, topic, tags, stage, due, timezone, at_local_time, rate, period, spread,"
    " picked, picked_up_to, window_began, window_sent, sent, created, updated"
)
_SELECT = f"SELECT {_COLUMNS} FROM newsletters"  # noqa: S608 # fixed text


class Newsletters:
    """The newsletters of the workspace."""

    def __init__(self, store: Store, journal: Journal, jobs: Jobs) -> None:
        self._store = store
        self._journal = journal
        self._jobs = jobs

    def get(self, number: int) -> Newsletter | None:
        """The newsletter of this number."""
        row = self._store.one(f"{_SELECT} WHERE newsletter = ?", number) if 0 < number < 2**63 else None
        return None if row is None else _newsletter(row)

    def page(self, *, descending: bool, beyond: int | None = None, limit: int) -> list[Newsletter]:
        """Newsletters in the order of their making, beginning beyond this number."""
        order, sign = ("DESC", "<") if descending else ("ASC", ">")
        sql = f"{_SELECT} WHERE ? IS NULL OR newsletter {sign} ? ORDER BY newsletter {order} LIMIT ?"
        return [_newsletter(row) for row in self._store.all(sql, beyond, beyond, limit)]

    def create(
        self,
        name: str,
        type_: str,
        recipients: JsonObject | None,
        *,
        topic: int | None = None,
        tags: Iterable[str] = (),
    ) -> int:
        """A new draft without contents; its number."""
        now = self._journal.now()
        return self._store.insert(
            "INSERT INTO newsletters (name, type, recipients, topic, tags, stage, at_local_time, spread, picked,"
            " picked_up_to, window_began, window_sent, created, updated)"
            " VALUES (?, ?, ?, ?, ?, 'draft', FALSE, FALSE, 0, 0, 0, 0, ?, ?)",
            name,
            type_,
            None if recipients is None else compact(recipients),
            topic,
            compact(list[Json](tags)),
            now,
            now,
        )

    def touch(self, number: int) -> None:
        """It was changed, itself or what it says."""
        self._store.run("UPDATE newsletters SET updated = ? WHERE newsletter = ?", self._journal.now(), number)

    def delete(self, number: int) -> None:
        """Remove a newsletter; its number is not used again."""
        self._jobs.cancel(JOB, number)
        self._store.run("DELETE FROM newsletters WHERE newsletter = ?", number)

    def set_pace(self, number: int, pace: Pace) -> None:
        """Let it go out this fast."""
        sql = "UPDATE newsletters SET rate = ?, period = ?, spread = ? WHERE newsletter = ?"
        self._store.run(sql, pace.rate, pace.period, pace.spread, number)
        self.touch(number)

    def schedule(self, number: int, when: When, *, begins: int) -> None:
        """Let it go out at this time, in place of another; its job begins where the first clock shows it."""
        self._jobs.cancel(JOB, number)
        sql = (
            "UPDATE newsletters SET stage = 'scheduled', due = ?, timezone = ?, at_local_time = ? WHERE newsletter = ?"
        )
        self._store.run(sql, when.due, when.timezone, when.at_local_time, number)
        self._jobs.add(JOB, number, after=max(0, begins - self._journal.now()))
        self.touch(number)

    def unschedule(self, number: int) -> None:
        """A draft again."""
        self._jobs.cancel(JOB, number)
        self._forget_time(number, "draft")

    def start(self, number: int) -> None:
        """Let it go out now, whatever time it was scheduled for."""
        self._jobs.cancel(JOB, number)
        self._forget_time(number, "picking")
        self._jobs.add(JOB, number)

    def enter(self, number: int, stage: Stage) -> None:
        """It is in this stage now; in the last one it is sent."""
        sent = self._journal.now() if stage == "sent" else None
        self._store.run("UPDATE newsletters SET stage = ?, sent = ? WHERE newsletter = ?", stage, sent, number)
        self.touch(number)

    def pick(self, newsletter: Newsletter, recipients: list[Recipient]) -> None:
        """These people are to get it."""
        self._store.many(
            "INSERT INTO newsletter_recipients (newsletter, person, test_group, due) VALUES (?, ?, ?, ?)",
            [(newsletter.number, one.person, one.test_group, one.due) for one in recipients],
        )
        self._store.run(
            "UPDATE newsletters SET picked = picked + ?, picked_up_to = ? WHERE newsletter = ?",
            len(recipients),
            recipients[-1].person,
            newsletter.number,
        )

    def take(self, number: int, *, until: float, limit: int) -> list[Recipient]:
        """Those who are to get it by this time; they wait for it no more."""
        recipients = [
            Recipient(*row)
            for row in self._store.all(
                "SELECT person, test_group, due FROM newsletter_recipients WHERE newsletter = ? AND due <= ?"
                " ORDER BY due, person LIMIT ?",
                number,
                until,
                limit,
            )
        ]
        done = "DELETE FROM newsletter_recipients WHERE newsletter = ? AND person = ?"
        self._store.many(done, [(number, one.person) for one in recipients])
        return recipients

    def drop_recipients(self, number: int) -> None:
        """Nobody is to get it any more."""
        self._store.run("DELETE FROM newsletter_recipients WHERE newsletter = ?", number)

    def count(self, number: int, *, sent: int, window_began: float) -> None:
        """So many messages went out in the period of its pace that began then."""
        sql = "UPDATE newsletters SET window_began = ?, window_sent = ? WHERE newsletter = ?"
        self._store.run(sql, window_began, sent, number)

    def next_due(self, number: int) -> float | None:
        """When the next person is to get it; None: everybody did."""
        row = self._store.one("SELECT min(due) FROM newsletter_recipients WHERE newsletter = ?", number)
        return None if row is None else row[0]

    def using_segment(self, segment: int) -> list[Newsletter]:
        """Those with this segment among their recipients."""
        return [newsletter for newsletter in self._all() if segment in newsletter.segments()]

    def using_sender(self, sender: int) -> list[Newsletter]:
        """Those with this sender in one of their contents."""
        sql = (
            "SELECT DISTINCT parent FROM contents WHERE parent_kind = 'newsletter'"
            " AND ? IN (json_extract(fields, '$.from_id'), json_extract(fields, '$.reply_to_id'))"
        )
        numbers = {row[0] for row in self._store.all(sql, sender)}
        return [newsletter for newsletter in self._all() if newsletter.number in numbers]

    def _all(self) -> list[Newsletter]:
        return [_newsletter(row) for row in self._store.all(f"{_SELECT} ORDER BY newsletter")]

    def _forget_time(self, number: int, stage: Stage) -> None:
        sql = "UPDATE newsletters SET due = NULL, timezone = NULL, at_local_time = FALSE WHERE newsletter = ?"
        self._store.run(sql, number)
        self.enter(number, stage)


def _newsletter(row: Row) -> Newsletter:
    number, name, type_, recipients, topic, tags, stage, due, timezone, at_local_time, *rest = row
    rate, period, spread, picked, picked_up_to, window_began, window_sent, sent, created, updated = rest
    return Newsletter(
        number,
        name,
        type_,
        None if recipients is None else as_object(decode(recipients)),
        topic,
        as_list(decode(tags)),
        stage,
        None if due is None else When(due=due, timezone=timezone, at_local_time=bool(at_local_time)),
        Pace(rate=rate, period=period, spread=bool(spread)),
        picked,
        picked_up_to,
        window_began,
        window_sent,
        sent,
        created,
        updated,
    )
