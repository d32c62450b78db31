"""Who enters campaigns, and who reaches their goals: judged as events come and segments change."""

from __future__ import annotations

from collections.abc import Sequence

from customer_io_client.emulator.state.campaigns import Campaigns
from customer_io_client.emulator.state.deliveries import Deliveries
from customer_io_client.emulator.state.events import Event
from customer_io_client.emulator.state.journeys import Journeys


class Entering:
    """Starts journeys and counts conversions."""

    def __init__(self, campaigns: Campaigns, journeys: Journeys, deliveries: Deliveries) -> None:
        self._campaigns = campaigns
        self._journeys = journeys
        self._deliveries = deliveries

    def on_event(self, person: int, event: Event, event_id: str) -> None:
        """An event of a person begins the campaigns that it triggers, and is the goal of others."""
        for campaign in self._campaigns.with_goal(event.name):
            journey = self._journeys.converting(campaign, person)
            if journey is not None:
                self._journeys.reach(journey.number, "converted")
                if journey.last_delivery is not None:
                    self._deliveries.reach(journey.last_delivery, "converted")
        for campaign in self._campaigns.running_on_event(event.name):
            self._journeys.start(campaign.number, person, event=event.data, event_id=event_id)

    def on_members(self, segment: int, people: Sequence[int]) -> None:
        """People who are put into a manual segment begin the campaigns that it triggers, each of them once."""
        for campaign in self._campaigns.running_on_segments():
            if segment in campaign.segments("trigger_segment_ids"):
                for person in people:
                    if not self._journeys.has_started(campaign.number, person):
                        self._journeys.start(campaign.number, person)
