"""Lazy lists over any pages: nothing twice, nothing lost, no more asked for than needed."""

from __future__ import annotations

import asyncio
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._shared import UNSET, Page, Unset
from customer_io_client.client._async.pager import AsyncItemPager
from customer_io_client.client._sync.pager import ItemPager

PAGES = st.lists(st.integers(0, 4), min_size=1, max_size=6)
"""How many items each page holds."""


class Source:
    """Pages of consecutive numbers; the cursor is the number of the page."""

    def __init__(self, sizes: list[int]) -> None:
        self.sizes = sizes
        self.asked: list[str | Unset] = []

    def fetch(self, cursor: str | Unset) -> Page[int]:
        self.asked.append(cursor)
        page = 0 if isinstance(cursor, Unset) else int(cursor)
        first = sum(self.sizes[:page])
        after = str(page + 1) if page + 1 < len(self.sizes) else None
        return Page(list(range(first, first + self.sizes[page])), after)

    async def fetch_async(self, cursor: str | Unset) -> Page[int]:
        return self.fetch(cursor)


def lists(sizes: list[int], *, limit: int | None = None, count: int | None = None) -> tuple[list[int], Source]:
    """What both colours give, which must be the same, and what they asked for."""
    source, other = Source(sizes), Source(sizes)
    plain = ItemPager(source.fetch, limit=limit)
    lazy = AsyncItemPager(other.fetch_async, limit=limit)

    async def whole() -> list[int]:
        return [item async for item in lazy] if count is None else await lazy.take(count)

    found = list(plain) if count is None else plain.take(count)
    assert asyncio.run(whole()) == found
    assert other.asked == source.asked
    return found, source


def needed(sizes: list[int], count: int) -> int:
    """How many pages hold so many items."""
    pages, items = 1, sizes[0]
    while items < count and pages < len(sizes):
        items += sizes[pages]
        pages += 1
    return pages


@given(PAGES)
def test_every_item_comes_once_and_in_order(sizes: list[int]) -> None:
    found, source = lists(sizes)
    assert found == list(range(sum(sizes)))
    assert source.asked == [UNSET, *(str(page) for page in range(1, len(sizes)))]


@given(PAGES, st.integers(1, 30))
def test_a_limit_counts_over_all_pages(sizes: list[int], limit: int) -> None:
    found, source = lists(sizes, limit=limit)
    assert found == list(range(min(limit, sum(sizes))))
    assert len(source.asked) == needed(sizes, limit)


@given(PAGES, st.integers(-1, 30))
def test_take_asks_for_what_it_needs(sizes: list[int], count: int) -> None:
    found, source = lists(sizes, count=count)
    assert found == list(range(min(max(count, 0), sum(sizes))))
    assert len(source.asked) == (0 if count < 1 else needed(sizes, count))


@given(PAGES, st.integers(0, 9))
def test_a_cursor_goes_on_where_its_page_ended(sizes: list[int], until: int) -> None:
    source = Source(sizes)
    pages = list(islice(ItemPager(source.fetch).pages(), until + 1))
    seen = [item for page in pages for item in page]
    if pages[-1].cursor is not None:
        seen += ItemPager(source.fetch, start=pages[-1].cursor)
    assert seen == list(range(sum(sizes)))


@given(PAGES, st.none() | st.integers(1, 6))
def test_the_first_page_holds_no_more_than_the_limit(sizes: list[int], limit: int | None) -> None:
    source, other = Source(sizes), Source(sizes)
    page = ItemPager(source.fetch, limit=limit).first_page()
    lazy = AsyncItemPager(other.fetch_async, limit=limit)
    assert asyncio.run(lazy.first_page()) == page
    assert page.items == list(range(sizes[0]))[:limit]
    assert source.asked == other.asked == [UNSET]


def test_a_list_that_is_not_used_asks_for_nothing() -> None:
    source = Source([3])
    pager, lazy = ItemPager(source.fetch, limit=7), AsyncItemPager(source.fetch_async)
    iter(pager)
    pager.pages()
    assert (repr(pager), repr(lazy)) == ("ItemPager(limit=7)", "AsyncItemPager(limit=None)")
    assert source.asked == []
