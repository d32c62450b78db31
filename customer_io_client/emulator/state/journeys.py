"""Journeys: how far each person came through a campaign, and the counts of it by when they began."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from customer_io_client.emulator.state.campaigns import Campaign
from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.periods import Periods
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_object, compact, decode

Stage: TypeAlias = Literal["activated", "never_activated", "messaged", "exited_early", "finished", "converted"]
STAGES: tuple[Stage, ...] = ("activated", "exited_early", "finished", "converted", "never_activated", "messaged")
"""In the order that they are answered in, after `started`."""


@dataclass(frozen=True, slots=True)
class Journey:
    """One person on the way through a campaign."""

    number: int
    campaign: int
    person: int | None
    """None: the person was deleted meanwhile."""
    event: JsonObject
    """The data of the event that began it."""
    event_id: str | None
    last_action: int
    """The step that was done last; 0: none yet."""
    last_delivery: str | None
    started: int
    activated: int | None


_COLUMNS = "journey, campaign, person, event, event_id, last_action, last_delivery, started, activated"


class Journeys:
    """The journeys of all campaigns."""

    def __init__(self, store: Store, journal: Journal, jobs: Jobs) -> None:
        self._store = store
        self._journal = journal
        self._jobs = jobs

    def start(
        self, campaign: int, person: int, *, event: Mapping[str, Json] | None = None, event_id: str | None = None
    ) -> None:
        """A person meets the trigger of a campaign: the steps follow, one at a tick."""
        number = self._store.insert(
            "INSERT INTO journeys (campaign, person, event, event_id, last_action, started) VALUES (?, ?, ?, ?, 0, ?)",
            campaign,
            person,
            compact(dict(event or {})),
            event_id,
            self._journal.now(),
        )
        self._jobs.add("journey", number)

    def get(self, number: int) -> Journey | None:
        """The journey of this number."""
        row = self._store.one(f"SELECT {_COLUMNS} FROM journeys WHERE journey = ?", number)  # noqa: S608 # fixed text
        return None if row is None else _journey(row)

    def has_started(self, campaign: int, person: int) -> bool:
        """Whether this person ever began this campaign."""
        sql = "SELECT 1 FROM journeys WHERE campaign = ? AND person = ?"
        return self._store.one(sql, campaign, person) is not None

    def converting(self, campaign: Campaign, person: int) -> Journey | None:
        """The person's latest journey that can still reach the goal of this campaign."""
        row = self._store.one(
            f"SELECT {_COLUMNS} FROM journeys WHERE campaign = ? AND person = ? AND started >= ?"  # noqa: S608 # fixed text
            " AND activated IS NOT NULL AND converted IS NULL ORDER BY journey DESC",
            campaign.number,
            person,
            self._journal.now() - campaign.goal_seconds,
        )
        return None if row is None else _journey(row)

    def reach(self, number: int, stage: Stage) -> None:
        """A journey comes so far; the first time is kept."""
        sql = f"UPDATE journeys SET {stage} = ? WHERE journey = ? AND {stage} IS NULL"  # noqa: S608 # one of fixed names
        self._store.run(sql, self._journal.now(), number)

    def pass_action(self, number: int, action: int, delivery: str | None) -> None:
        """A step is done; None: it was skipped."""
        self._store.run(
            "UPDATE journeys SET last_action = ?, last_delivery = coalesce(?, last_delivery) WHERE journey = ?",
            action,
            delivery,
            number,
        )

    def move(self, source: int, target: int) -> None:
        """Give one person's journeys to another, but for those through campaigns that the other began, too."""
        self._store.run(
            "UPDATE journeys SET person = ? WHERE person = ?"
            " AND campaign NOT IN (SELECT campaign FROM journeys WHERE person = ?)",
            target,
            source,
            target,
        )

    def counts(self, campaign: int, periods: Periods) -> JsonObject:
        """How many journeys began in each period, and how many of those came so far by now."""
        rows = self._store.all(
            f"SELECT started, {', '.join(STAGES)} FROM journeys WHERE campaign = ? AND started BETWEEN ? AND ?",  # noqa: S608 # fixed names
            campaign,
            periods.starts[0],
            periods.end - 1,
        )
        counted: JsonObject = {"started": list[Json](periods.counts(row[0] for row in rows))}
        for index, stage in enumerate(STAGES, 1):
            counted[stage] = list[Json](periods.counts(row[0] for row in rows if row[index] is not None))
        return counted


def _journey(row: Row) -> Journey:
    number, campaign, person, event, event_id, last_action, last_delivery, started, activated = row
    data = as_object(decode(event))
    return Journey(number, campaign, person, data, event_id, last_action, last_delivery, started, activated)
