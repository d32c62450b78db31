"""The client: every operation under `track`, `app` and `pipelines`, and the everyday ones as methods of its own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self, Unpack

from customer_io_api._shared import UNSET, Unset
from customer_io_client.client._async.reads import AsyncReads
from customer_io_client.client._async.writes import AsyncWrites
from customer_io_client.client.settings import ClientOptions, keys_from_environment
from customer_io_client.options import Hooks, Practices

if TYPE_CHECKING:
    from customer_io_api.pipelines.resources import AsyncPipelinesAPI
    from customer_io_api.track.resources import AsyncTrackAPI
    from customer_io_client.client._async.app import AsyncApp


class AsyncCustomerIO(AsyncWrites, AsyncReads):
    """An asynchronous client for one workspace of Customer.io. Make it with `create_async_customerio_client`.

    One client serves all tasks and every event loop; keep it for the life of the program and close it at its end,
    with `await client.aclose()` or by `async with`. `track`, `app` and `pipelines` hold every operation of the APIs.
    """

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> AsyncCustomerIO:
        """Make a client from the environment.

        It reads CUSTOMERIO_SITE_ID, CUSTOMERIO_API_KEY, CUSTOMERIO_REGION ("us" if not set), CUSTOMERIO_APP_API_KEY,
        CUSTOMERIO_PIPELINES_API_KEY and CUSTOMERIO_BASE_URL (this machine only).

        Args:
            options: the other keyword arguments of `create_async_customerio_client`.

        Returns:
            The client.

        Raises:
            ConfigurationError: the site id or the Track API key is not set, or an option makes no sense.
        """
        from customer_io_client.client._async.create import create_async_customerio_client

        return create_async_customerio_client(**keys_from_environment(), **options)

    @cached_property
    def track(self) -> AsyncTrackAPI:
        """The Track API: people, events, devices, segments, forms, objects. Needs `site_id` and `api_key`."""
        from customer_io_api.track.resources import AsyncTrackAPI

        return AsyncTrackAPI(self)

    @cached_property
    def app(self) -> AsyncApp:
        """The App API: what the workspace holds, read and changed. Needs `app_api_key`."""
        from customer_io_client.client._async.app import AsyncApp
        from customer_io_client.client._async.jobs import AsyncJobs

        return AsyncApp(self, AsyncJobs(self._settings, self._ports))

    @cached_property
    def pipelines(self) -> AsyncPipelinesAPI:
        """The Pipelines API: the calls of a data pipeline source. Needs `pipelines_api_key`."""
        from customer_io_api.pipelines.resources import AsyncPipelinesAPI

        return AsyncPipelinesAPI(self)

    def with_options(
        self,
        *,
        timeout: float | Unset = UNSET,
        deadline: float | Unset | None = UNSET,
        retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        practices: Practices | Unset = UNSET,
        hooks: Hooks | Unset = UNSET,
    ) -> Self:
        """A client that behaves differently, and shares connections and pacing with this one.

        Args:
            timeout: seconds for one attempt.
            deadline: seconds for a whole call; None for no end.
            retries: how often a call that may be repeated is repeated.
            headers: further HTTP headers, added to those that stand.
            practices: whether the best practices are checked: "off", "warn" or "error".
            hooks: functions that are told what happens.

        Returns:
            The new client. Closing either closes the connections of both.

        Raises:
            ConfigurationError: a number that makes no sense.
        """
        settings = self._settings.changed(
            timeout=timeout, deadline=deadline, retries=retries, headers=headers, practices=practices, hooks=hooks
        )
        return type(self)(settings, self._ports)

    async def aclose(self) -> None:
        """Close the connections; a call after that is refused. Closing twice is fine."""
        await self._ports.sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.hosts.track})"
