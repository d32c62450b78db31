# Made by scripts/unasync from customer_io_client/client/_async/caller.py; do not edit.
"""How a client sends one request of any operation."""

from __future__ import annotations

from random import random
from typing import Literal, TypeVar, overload

from customer_io_api._shared import CallOptions, Page, Pager, PageSource, Request, Unset
from customer_io_client.client import inputs
from customer_io_client.client._sync.pager import ItemPager
from customer_io_client.client.base import Prepared, prepare
from customer_io_client.client.settings import Settings
from customer_io_client.core.paging import next_cursor
from customer_io_client.transport.drive import Ports, run
from customer_io_client.transport.ids import new_event_id
from customer_io_client.types import ApiResponse

T = TypeVar("T")
PageT = TypeVar("PageT")


class Caller:
    """Settings, and the ports to the world: connections, pacing, clock."""

    def __init__(self, settings: Settings, ports: Ports) -> None:
        self._settings = settings
        self._ports = ports

    @overload
    def call(self, request: Request[T], *, options: CallOptions | None = None, raw: Literal[False] = False) -> T: ...
    @overload
    def call(
        self, request: Request[T], *, options: CallOptions | None = None, raw: Literal[True]
    ) -> ApiResponse[T]: ...
    def call(self, request: Request[T], *, options: CallOptions | None = None, raw: bool = False) -> T | ApiResponse[T]:
        """Send one request of any operation: checked, paced, and repeated where that is safe.

        Args:
            request: what a generated module's `build_request` returns.
            options: what this call does differently from its client.
            raw: True returns the answer with its status, headers and number of attempts.

        Returns:
            The typed answer of the operation, or an `ApiResponse` around it.

        Raises:
            CustomerIOError: see its subclasses; `outcome` says whether one may send again.
        """
        response = self._perform(self._prepare(request, options))
        return response if raw else response.data

    def paged(self, source: PageSource[PageT, T], *, options: CallOptions | None = None) -> Pager[T]:
        """The lazy list of a paged operation; the methods of `app` return such lists by themselves."""

        def fetch(cursor: str | Unset) -> Page[T]:
            page = self.call(source.request(cursor), options=options)
            return Page(source.items(page), next_cursor(source.next(page, cursor)))

        start = source.start if isinstance(source.start, Unset) else inputs.given_text(source.start, "start")
        return ItemPager(fetch, start=start)

    def _prepare(self, request: Request[T], options: CallOptions | None) -> Prepared[T]:
        now = self._ports.clock.epoch
        return prepare(request, self._settings, options, new_id=new_event_id, now=now)

    def _perform(self, prepared: Prepared[T]) -> ApiResponse[T]:
        flow = prepared.flow(self._settings.hooks, start=self._ports.clock.monotonic(), random=random)
        return prepared.finish(run(flow, self._ports))

    def _do(self, request: Request[T], options: CallOptions | None) -> T:
        return (self._perform(self._prepare(request, options))).data
