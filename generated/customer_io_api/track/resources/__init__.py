"""The Track API, resource by resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._shared import AsyncRequester, Requester

if TYPE_CHECKING:
    from .account import AccountResource, AsyncAccountResource
    from .customers import AsyncCustomersResource, CustomersResource
    from .deliveries import AsyncDeliveriesResource, DeliveriesResource
    from .devices import AsyncDevicesResource, DevicesResource
    from .events import AsyncEventsResource, EventsResource
    from .forms import AsyncFormsResource, FormsResource
    from .metrics import AsyncMetricsResource, MetricsResource
    from .segments import AsyncSegmentsResource, SegmentsResource
    from .v2 import AsyncV2Resource, V2Resource


class TrackAPI:
    """The Track API."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    @cached_property
    def account(self) -> AccountResource:
        """Ask where an account lives."""
        from .account import AccountResource

        return AccountResource(self._requester)

    @cached_property
    def customers(self) -> CustomersResource:
        """Make, change, suppress, merge and delete people."""
        from .customers import CustomersResource

        return CustomersResource(self._requester)

    @cached_property
    def deliveries(self) -> DeliveriesResource:
        """Act on a delivery for the person who got it."""
        from .deliveries import DeliveriesResource

        return DeliveriesResource(self._requester)

    @cached_property
    def devices(self) -> DevicesResource:
        """Add, update and remove the devices that pushes go to."""
        from .devices import DevicesResource

        return DevicesResource(self._requester)

    @cached_property
    def events(self) -> EventsResource:
        """Record what people do, known or not yet known."""
        from .events import EventsResource

        return EventsResource(self._requester)

    @cached_property
    def forms(self) -> FormsResource:
        """Submit forms."""
        from .forms import FormsResource

        return FormsResource(self._requester)

    @cached_property
    def metrics(self) -> MetricsResource:
        """Report what became of messages, where the service cannot see it."""
        from .metrics import MetricsResource

        return MetricsResource(self._requester)

    @cached_property
    def segments(self) -> SegmentsResource:
        """Put people into manual segments and take them out."""
        from .segments import SegmentsResource

        return SegmentsResource(self._requester)

    @cached_property
    def v2(self) -> V2Resource:
        """Make, change and delete people, objects and their relationships, alone or in a batch."""
        from .v2 import V2Resource

        return V2Resource(self._requester)


class AsyncTrackAPI:
    """The Track API, asynchronously."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    @cached_property
    def account(self) -> AsyncAccountResource:
        """Ask where an account lives."""
        from .account import AsyncAccountResource

        return AsyncAccountResource(self._requester)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """Make, change, suppress, merge and delete people."""
        from .customers import AsyncCustomersResource

        return AsyncCustomersResource(self._requester)

    @cached_property
    def deliveries(self) -> AsyncDeliveriesResource:
        """Act on a delivery for the person who got it."""
        from .deliveries import AsyncDeliveriesResource

        return AsyncDeliveriesResource(self._requester)

    @cached_property
    def devices(self) -> AsyncDevicesResource:
        """Add, update and remove the devices that pushes go to."""
        from .devices import AsyncDevicesResource

        return AsyncDevicesResource(self._requester)

    @cached_property
    def events(self) -> AsyncEventsResource:
        """Record what people do, known or not yet known."""
        from .events import AsyncEventsResource

        return AsyncEventsResource(self._requester)

    @cached_property
    def forms(self) -> AsyncFormsResource:
        """Submit forms."""
        from .forms import AsyncFormsResource

        return AsyncFormsResource(self._requester)

    @cached_property
    def metrics(self) -> AsyncMetricsResource:
        """Report what became of messages, where the service cannot see it."""
        from .metrics import AsyncMetricsResource

        return AsyncMetricsResource(self._requester)

    @cached_property
    def segments(self) -> AsyncSegmentsResource:
        """Put people into manual segments and take them out."""
        from .segments import AsyncSegmentsResource

        return AsyncSegmentsResource(self._requester)

    @cached_property
    def v2(self) -> AsyncV2Resource:
        """Make, change and delete people, objects and their relationships, alone or in a batch."""
        from .v2 import AsyncV2Resource

        return AsyncV2Resource(self._requester)
