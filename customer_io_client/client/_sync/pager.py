# Made by scripts/unasync from customer_io_client/client/_async/pager.py; do not edit.
"""A lazy list over pages that are asked for one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from customer_io_api._shared import UNSET, Page, Unset
from customer_io_client.core.paging import Progress

T = TypeVar("T")

Fetch = Callable[[str | Unset], Page[T]]
"""Asks for the page at a cursor (`UNSET`: the first)."""


class ItemPager(Generic[T]):
    """The list itself: nothing is asked for before it is iterated.

    Each use starts at the beginning again. `limit` is the most items in all, over every page.
    """

    def __init__(self, fetch: Fetch[T], *, start: str | Unset = UNSET, limit: int | None = None) -> None:
        self._fetch = fetch
        self._start = start
        self._limit = limit

    def pages(self) -> Iterator[Page[T]]:
        """Page by page; `page.cursor` resumes the list later."""
        progress = Progress(start=self._start, limit=self._limit)
        while not progress.done:
            yield progress.take(self._fetch(progress.cursor))

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            for item in page.items:
                yield item

    def first_page(self) -> Page[T]:
        """The first page only: one request."""
        return Progress(start=self._start, limit=self._limit).take(self._fetch(self._start))

    def take(self, count: int) -> list[T]:
        """The first `count` items, with no more requests than they need."""
        taken: list[T] = []
        if count < 1:
            return taken
        for item in self:
            taken.append(item)
            if len(taken) == count:
                break
        return taken

    def __repr__(self) -> str:
        return f"{type(self).__name__}(limit={self._limit})"
