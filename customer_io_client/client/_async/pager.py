"""A lazy list over pages that are asked for one after another."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic, TypeVar

from customer_io_api._shared import UNSET, Page, Unset
from customer_io_client.core.paging import Progress

T = TypeVar("T")

Fetch = Callable[[str | Unset], Awaitable[Page[T]]]
"""Asks for the page at a cursor (`UNSET`: the first)."""


class AsyncItemPager(Generic[T]):
    """The list itself: nothing is asked for before it is iterated or awaited.

    Each use starts at the beginning again. `limit` is the most items in all, over every page.
    """

    def __init__(self, fetch: Fetch[T], *, start: str | Unset = UNSET, limit: int | None = None) -> None:
        self._fetch = fetch
        self._start = start
        self._limit = limit

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Page by page; `page.cursor` resumes the list later."""
        progress = Progress(start=self._start, limit=self._limit)
        while not progress.done:
            yield progress.take(await self._fetch(progress.cursor))

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def first_page(self) -> Page[T]:
        """The first page only: one request."""
        return Progress(start=self._start, limit=self._limit).take(await self._fetch(self._start))

    def __await__(self) -> Generator[Any, None, Page[T]]:  # async only
        return self.first_page().__await__()

    async def take(self, count: int) -> list[T]:
        """The first `count` items, with no more requests than they need."""
        taken: list[T] = []
        if count < 1:
            return taken
        async for item in self:
            taken.append(item)
            if len(taken) == count:
                break
        return taken

    def __repr__(self) -> str:
        return f"{type(self).__name__}(limit={self._limit})"
