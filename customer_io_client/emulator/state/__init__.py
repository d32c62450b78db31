"""The workspace as the service would hold it: people and what belongs to them, over the store."""

from __future__ import annotations

import time
from collections.abc import Callable

from customer_io_client.emulator.fetching import Fetches
from customer_io_client.emulator.state.actions import Actions
from customer_io_client.emulator.state.activities import Activities
from customer_io_client.emulator.state.assets import Assets
from customer_io_client.emulator.state.broadcasts import Broadcasts
from customer_io_client.emulator.state.campaigns import Campaigns
from customer_io_client.emulator.state.clock import Clock
from customer_io_client.emulator.state.collections import Collections
from customer_io_client.emulator.state.contents import Contents
from customer_io_client.emulator.state.data_index import DataIndex
from customer_io_client.emulator.state.deliveries import Deliveries
from customer_io_client.emulator.state.design import Design
from customer_io_client.emulator.state.devices import Devices
from customer_io_client.emulator.state.entering import Entering
from customer_io_client.emulator.state.esp_suppression import EspSuppressions
from customer_io_client.emulator.state.events import Events
from customer_io_client.emulator.state.exports import Exports
from customer_io_client.emulator.state.forms import Forms
from customer_io_client.emulator.state.imports import Imports
from customer_io_client.emulator.state.jobs import Jobs
from customer_io_client.emulator.state.journal import Journal
from customer_io_client.emulator.state.journeys import Journeys
from customer_io_client.emulator.state.judging import Judging
from customer_io_client.emulator.state.live_notifications import LiveNotifications
from customer_io_client.emulator.state.merging import Merging
from customer_io_client.emulator.state.newsletter_groups import Groups
from customer_io_client.emulator.state.newsletters import Newsletters
from customer_io_client.emulator.state.object_search import ObjectSearch
from customer_io_client.emulator.state.objects import Objects
from customer_io_client.emulator.state.opt_outs import OptOuts
from customer_io_client.emulator.state.orders import Orders
from customer_io_client.emulator.state.people import People
from customer_io_client.emulator.state.people_search import PeopleSearch
from customer_io_client.emulator.state.rendering import Rendering
from customer_io_client.emulator.state.report_data import ReportData
from customer_io_client.emulator.state.reporting_webhooks import ReportingWebhooks
from customer_io_client.emulator.state.reports import Reports
from customer_io_client.emulator.state.search import Search
from customer_io_client.emulator.state.segments import Segments
from customer_io_client.emulator.state.senders import Senders
from customer_io_client.emulator.state.sending import Sending
from customer_io_client.emulator.state.series import Series
from customer_io_client.emulator.state.snippets import Snippets
from customer_io_client.emulator.state.subscription_center import SubscriptionCenter
from customer_io_client.emulator.state.suppression import Suppression
from customer_io_client.emulator.state.tokens import Tokens
from customer_io_client.emulator.state.transactional import TransactionalMessages
from customer_io_client.emulator.state.triggers import Triggers
from customer_io_client.emulator.state.webhook_queue import WebhookQueue
from customer_io_client.emulator.state.workspace import Workspace
from customer_io_client.emulator.store import Store

FREE_PLAN_PEOPLE = 400
"""People that the free plan holds."""


class State:
    """Everything that one workspace holds.

    Args:
        store: the database.
        clock: the machine's time in Unix seconds; `clock` of the state is the workspace's.
        people_limit: the most people that the plan holds; None: no limit.
        strict: refuse what the service does not document but the emulator otherwise accepts.
        call_anywhere: fetch files from any address, not from near ones alone.
        webhook: an address that every event is posted to; None: only those of reporting webhooks.
    """

    def __init__(
        self,
        store: Store,
        *,
        clock: Callable[[], float] = time.time,
        people_limit: int | None = None,
        strict: bool = False,
        call_anywhere: bool = False,
        webhook: str | None = None,
    ) -> None:
        self.store = store
        self.strict = strict
        self._machine = clock
        self.clock = Clock(store, clock)
        self.journal = Journal(self.clock)
        self.jobs = Jobs(store, self.clock)
        self.activities = Activities(store, self.journal)
        self.suppression = Suppression(store, self.journal)
        self.people = People(store, self.journal, self.activities, self.suppression, people_limit)
        self.events = Events(store, self.journal, self.activities, self.people)
        self.devices = Devices(store, self.journal, self.activities, self.people)
        self.segments = Segments(store, self.journal, self.people)
        self.search = Search(store, self.segments)
        self.people_search = PeopleSearch(store)
        self.objects = Objects(store, self.journal, self.activities, self.people)
        self.contents = Contents(store, self.journal)
        self.deliveries = Deliveries(store, self.journal, self.activities, self.people)
        self.rendering = Rendering(self.people, self.journal)
        self.senders = Senders(store, self.journal)
        self.esp_suppressions = EspSuppressions(store, self.journal)
        self.opt_outs = OptOuts(store)
        self.judging = Judging(self.people, self.suppression, self.esp_suppressions, self.opt_outs)
        self.sending = Sending(self.people, self.devices, self.deliveries, self.rendering, self.senders, self.judging)
        self.series = Series(store)
        self.object_search = ObjectSearch(store)
        self.newsletters = Newsletters(store, self.journal, self.jobs)
        self.test_groups = Groups(store)
        self.transactional = TransactionalMessages(store, self.journal, self.contents)
        self.orders = Orders(store, self.jobs, self.people, self.devices, self.contents, self.deliveries, self.sending)
        self.campaigns = Campaigns(store, self.journal)
        self.broadcasts = Broadcasts(store, self.journal)
        self.actions = Actions(store, self.journal, self.contents)
        self.triggers = Triggers(store, self.journal, self.jobs)
        self.journeys = Journeys(store, self.journal, self.jobs)
        entering = Entering(self.campaigns, self.journeys, self.deliveries)
        self.events.listeners.append(entering.on_event)
        self.segments.listeners.append(entering.on_members)
        self.forms = Forms(store, self.journal, self.people, self.events)
        self.assets = Assets(store, self.journal)
        self.workspace = Workspace(store)
        self.design = Design(
            store,
            self.journal,
            self.jobs,
            contents=self.contents,
            rendering=self.rendering,
            senders=self.senders,
        )
        self.tokens = Tokens(self.journal, self.people, self.workspace)
        self.subscription_center = SubscriptionCenter(store, self.people.attributes)
        self.live_notifications = LiveNotifications(store, self.journal, self.jobs)
        self.reporting_webhooks = ReportingWebhooks(store)
        self.webhook_queue = WebhookQueue(store, self.journal, webhook)
        report_data = ReportData(store, self.journal, self.people, self.devices)
        self.reports = Reports(self.journal, self.people, self.reporting_webhooks, self.webhook_queue, report_data)
        self.deliveries.listeners += [self.esp_suppressions.on_reached, self.reports.reached]
        self.people.attributes.listeners.append(self.reports.changed)
        moves = (
            self.journeys.move,  # Before segments, which may begin journeys.
            self.segments.unite,
            self.people.move_anonymous_ids,
            self.devices.move,
            self.objects.move,
            self.opt_outs.unite,
            self.deliveries.move,
            self.live_notifications.move,
        )
        self.merging = Merging(self.journal, self.activities, self.people, moves)
        self.fetches = Fetches(anywhere=call_anywhere)
        self.exports = Exports(store, self.journal, self.jobs)
        self.imports = Imports(store, self.journal, self.jobs)
        self.collections = Collections(store, self.journal)
        self.snippets = Snippets(store, self.journal)
        self.rendering.snippets = lambda: {snippet.name: snippet.value for snippet in self.snippets.all()}
        self.rendering.collections = self.collections.named_in
        self.data_index = DataIndex(store, has_privacy=people_limit is None)

    def snapshot(self) -> State:
        """All of it as it is now, to be read elsewhere while this goes on; its store is the caller's to close."""
        return State(self.store.snapshot(), clock=self._machine)
