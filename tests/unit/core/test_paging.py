from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._shared import UNSET, Page
from customer_io_client.core.paging import Progress, next_cursor
from customer_io_client.exceptions import PagingError


@pytest.mark.parametrize(("found", "cursor"), [("abc", "abc"), ("0", "0"), (50, "50"), (-1, "-1")])
def test_a_cursor_is_text(found: object, cursor: str) -> None:
    assert next_cursor(found) == cursor


@pytest.mark.parametrize("found", [None, UNSET, "", 0])
def test_the_end_has_many_spellings(found: object) -> None:
    assert next_cursor(found) is None


@pytest.mark.parametrize("found", [True, False, 1.5, ["a"], {}])
def test_an_unreadable_cursor_is_an_error(found: object) -> None:
    with pytest.raises(PagingError, match=type(found).__name__):
        next_cursor(found)


def walk(pages: dict[object, Page[int]], *, start: str | None = None, limit: int | None = None) -> list[Page[int]]:
    progress = Progress(start=UNSET if start is None else start, limit=limit)
    seen: list[Page[int]] = []
    while not progress.done:
        seen.append(progress.take(pages[progress.cursor]))
    return seen


THREE: dict[object, Page[int]] = {UNSET: Page([1, 2], "b"), "b": Page([3, 4], "c"), "c": Page([5], None)}


def test_pages_follow_their_cursors_to_the_end() -> None:
    assert walk(THREE) == [Page([1, 2], "b"), Page([3, 4], "c"), Page([5], None)]
    assert walk(THREE, start="c") == [Page([5], None)]


def test_a_limit_ends_the_list_without_a_further_request() -> None:
    assert walk({UNSET: Page([1, 2], "b")}, limit=2) == [Page([1, 2], "b")]
    assert walk(THREE, limit=0) == []
    assert walk(THREE, limit=99) == walk(THREE)


def test_a_page_that_a_limit_cuts_can_be_read_again() -> None:
    assert walk(THREE, limit=3) == [Page([1, 2], "b"), Page([3], "b")]
    assert walk({UNSET: Page([1, 2], "b")}, limit=1) == [Page([1], None)]


def test_an_empty_page_in_the_middle_ends_nothing() -> None:
    assert [page.items for page in walk({UNSET: Page([], "b"), "b": Page([1], None)}, limit=1)] == [[], [1]]


@pytest.mark.parametrize(
    "pages",
    [
        {UNSET: Page([1], "b"), "b": Page([2], "b")},
        {UNSET: Page([1], "b"), "b": Page([2], "c"), "c": Page([3], "b")},
    ],
)
def test_a_cursor_that_stands_still_or_returns_is_an_error(pages: dict[object, Page[int]]) -> None:
    with pytest.raises(PagingError, match="never end"):
        walk(pages)
    with pytest.raises(PagingError):
        walk(pages, start="b")


@given(st.lists(st.lists(st.integers(), max_size=3), min_size=1, max_size=6), st.none() | st.integers(0, 20))
def test_no_item_is_lost_or_doubled(parts: list[list[int]], limit: int | None) -> None:
    cursors = [None, *(str(n) for n in range(1, len(parts))), None]
    pages: dict[object, Page[int]] = {
        UNSET if n == 0 else cursors[n]: Page(items, cursors[n + 1]) for n, items in enumerate(parts)
    }
    read = walk(pages, limit=limit)
    everything = [item for part in parts for item in part]
    assert [item for page in read for item in page.items] == everything[:limit]
    if limit and read[:-1]:
        assert sum(len(page) for page in read[:-1]) < limit


@pytest.mark.parametrize("items", [True, 5, "text", {"a": 1}])
def test_a_page_of_no_list_is_an_error(items: Any) -> None:
    with pytest.raises(PagingError) as caught:
        Progress().take(Page(items, None))
    assert type(items).__name__ in str(caught.value)
