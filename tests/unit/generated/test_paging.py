"""Where a list goes on, for each kind of paging, on answers whole and odd."""

from __future__ import annotations

from typing import Any

import pytest

from customer_io_api._shared import (
    UNSET,
    Unset,
    cursor_number,
    cursor_text,
    next_job_cursor,
    next_offset,
    next_page,
)


@pytest.mark.parametrize(
    ("pagination", "following"),
    [
        ({"page": 1, "limit": 10, "total": 11}, 2),
        ({"page": 2, "limit": 10, "total": 20}, None),
        ({"page": 1, "limit": 10, "total": 0}, None),
        ({"page": "1", "limit": "10", "total": "30"}, 2),
        ({"page": 1, "limit": 10}, None),
        ({"page": None, "limit": 10, "total": 30}, None),
        ({}, None),
        (None, None),
    ],
)
def test_pages_go_on_while_there_are_more_items(pagination: dict[str, Any] | None, following: int | None) -> None:
    assert next_page({"pagination": pagination}) == following


@pytest.mark.parametrize("meta", [UNSET, {}, {"pagination": "x"}])
def test_an_answer_without_pagination_is_the_last(meta: Any) -> None:
    assert next_page(meta) is None
    assert next_job_cursor(meta) is None


def test_offsets_grow_by_what_was_read_and_end_with_an_empty_page() -> None:
    assert next_offset(["a", "b"], UNSET) == 2
    assert next_offset(["c"], "2") == 3
    assert next_offset([], "3") is None


def test_job_cursors_are_passed_on() -> None:
    assert next_job_cursor({"pagination": {"next_cursor": "c2"}}) == "c2"


@pytest.mark.parametrize(("start", "text"), [(UNSET, UNSET), (0, "0"), (7, "7"), ("7", "7")])
def test_a_start_is_a_cursor(start: int | str | Unset, text: str | Unset) -> None:
    assert cursor_text(start) == text


def test_a_cursor_is_a_number_where_a_list_counts() -> None:
    assert (cursor_number("7"), cursor_number(UNSET)) == (7, UNSET)
