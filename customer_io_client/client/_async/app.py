"""The App API with what its resources do beyond single calls."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from customer_io_api._shared import AsyncRequester
from customer_io_api.app.resources import AsyncAppAPI
from customer_io_client.client._async.jobs import AsyncJobs

if TYPE_CHECKING:
    from customer_io_client.client._async.exports import AsyncExports


class AsyncApp(AsyncAppAPI):
    """The App API, whose jobs can be waited for."""

    def __init__(self, requester: AsyncRequester, jobs: AsyncJobs) -> None:
        super().__init__(requester)
        self._jobs = jobs

    @cached_property
    def exports(self) -> AsyncExports:
        """Start exports, watch them, wait for them, and save their files."""
        from customer_io_client.client._async.exports import AsyncExports

        return AsyncExports(self._requester, self._jobs)
