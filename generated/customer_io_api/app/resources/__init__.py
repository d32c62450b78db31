"""The App API, resource by resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._shared import AsyncRequester, Requester

if TYPE_CHECKING:
    from .customers import AsyncCustomersResource, CustomersResource
    from .segments import AsyncSegmentsResource, SegmentsResource


class AppAPI:
    """The App API."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    @cached_property
    def customers(self) -> CustomersResource:
        """Find people and read what the workspace holds of them."""
        from .customers import CustomersResource

        return CustomersResource(self._requester)

    @cached_property
    def segments(self) -> SegmentsResource:
        """Make, read and delete segments."""
        from .segments import SegmentsResource

        return SegmentsResource(self._requester)


class AsyncAppAPI:
    """The App API, asynchronously."""

    def __init__(self, requester: AsyncRequester) -> None:
        self._requester = requester

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """Find people and read what the workspace holds of them."""
        from .customers import AsyncCustomersResource

        return AsyncCustomersResource(self._requester)

    @cached_property
    def segments(self) -> AsyncSegmentsResource:
        """Make, read and delete segments."""
        from .segments import AsyncSegmentsResource

        return AsyncSegmentsResource(self._requester)
