"""Campaigns: what triggers them, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.store import Row, Store
from customer_io_client.emulator.wire import Json, JsonObject, as_list, as_object, compact, decode

GOAL_SECONDS = 7 * 86_400
"""How long after a journey began its goal still counts, where a campaign does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignPlan:
    """What a campaign is made with."""

    name: str
    description: str = ""
    type: str = "event"
    """What triggers it: `event`, `segment`, … The emulator starts journeys of these two."""
    state: str = "running"
    event_name: str | None = None
    settings: JsonObject = field(default_factory=dict[str, Json])
    """What else its type adds to the answer: `filter_segment_ids`, `trigger_segment_ids`, …"""
    goal_event: str | None = None
    """The event that counts as a conversion."""
    goal_seconds: int = GOAL_SECONDS
    tags: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign."""

    number: int
    name: str
    description: str
    type: str
    state: str
    event_name: str | None
    settings: JsonObject
    goal_event: str | None
    goal_seconds: int
    tags: list[Json]
    first_started: int | None
    created: int
    updated: int

    def segments(self, name: str) -> list[int]:
        """The numbers of its `trigger_segment_ids` or `filter_segment_ids`."""
        return [number for number in as_list(self.settings.get(name)) if isinstance(number, int)]


_COLUMNS = (
    "campaign, name, description, type, state, event_name, settings, goal_event, goal_seconds, tags, first_started,"
    " created, updated"
)


class Campaigns:
    """The campaigns of the workspace. The API makes none: samples and seeds do."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self._store = store
        self._journal = journal

    def create(self, plan: CampaignPlan) -> Campaign:
        """A new campaign without steps."""
        now = self._journal.now()
        number = self._store.insert(
            "INSERT INTO campaigns (name, description, type, state, event_name, settings, goal_event, goal_seconds,"
            " tags, first_started, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            plan.name,
            plan.description,
            plan.type,
            plan.state,
            plan.event_name,
            compact(plan.settings),
            plan.goal_event,
            plan.goal_seconds,
            compact(list(plan.tags)),
            None if plan.state == "draft" else now,
            now,
            now,
        )
        campaign = self.get(number)
        assert campaign is not None  # noqa: S101 # just written
        return campaign

    def all(self) -> list[Campaign]:
        """All of them, in the order they were made."""
        return self._where("TRUE")

    def get(self, number: int) -> Campaign | None:
        """The campaign of this number."""
        return next(iter(self._where("campaign = ?", number)), None)

    def running_on_event(self, name: str) -> list[Campaign]:
        """The running ones that this event triggers."""
        return self._where("event_name = ? AND type = 'event' AND state = 'running'", name)

    def running_on_segments(self) -> list[Campaign]:
        """The running ones that people enter through segments."""
        return self._where("type = 'segment' AND state = 'running'")

    def with_goal(self, event: str) -> list[Campaign]:
        """Those whose goal is this event."""
        return self._where("goal_event = ?", event)

    def using_segment(self, number: int) -> list[int]:
        """The numbers of the campaigns that a segment triggers or filters."""
        return [
            campaign.number
            for campaign in self.all()
            if number in campaign.segments("trigger_segment_ids") + campaign.segments("filter_segment_ids")
        ]

    def _where(self, condition: str, *values: str | int) -> list[Campaign]:
        sql = f"SELECT {_COLUMNS} FROM campaigns WHERE {condition} ORDER BY campaign"  # noqa: S608 # fixed text
        return [_campaign(row) for row in self._store.all(sql, *values)]


def _campaign(row: Row) -> Campaign:
    number, name, description, type_, state, event, settings, goal, goal_seconds, tags, started, created, updated = row
    return Campaign(
        number,
        name,
        description,
        type_,
        state,
        event,
        as_object(decode(settings)),
        goal,
        goal_seconds,
        as_list(decode(tags)),
        started,
        created,
        updated,
    )
