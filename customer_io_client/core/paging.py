"""How a list goes on from page to page, and where it ends: asks for nothing itself."""

from __future__ import annotations

from typing import TypeVar, cast

from customer_io_api._shared import UNSET, Page, Unset
from customer_io_client.exceptions import PagingError

T = TypeVar("T")


def next_cursor(found: object) -> str | None:
    """The cursor of the next page as text; None at the end.

    An answer says the end in many ways: no field, null, an empty text, or 0 where the cursor is a count.

    Raises:
        PagingError: a cursor that is neither text nor int.
    """
    if found is None or found is UNSET:
        return None
    if isinstance(found, bool) or not isinstance(found, (str, int)):
        raise PagingError(f"the cursor of the next page is {type(found).__name__}, neither text nor int")
    return str(found) if found else None


class Progress:
    """How far the reading of one list has come.

    Attributes:
        cursor: of the page to ask for next; `UNSET` for the first.
        done: whether nothing is to be asked for any more.
    """

    __slots__ = ("_left", "_seen", "cursor", "done")

    def __init__(self, *, start: str | Unset = UNSET, limit: int | None = None) -> None:
        """Begin at `start`, and end after `limit` items at most (None: at the end of the list)."""
        self.cursor: str | Unset = start
        self._left = limit
        self.done: bool = limit is not None and limit <= 0
        self._seen: set[str | Unset] = {start}

    def take(self, page: Page[T]) -> Page[T]:
        """Note the page that was asked for, and return as much of it as the limit leaves.

        A page that the limit cut short keeps the cursor it was asked with, so that going on from there repeats items
        rather than skips some.

        Raises:
            PagingError: the list goes on at a cursor that was asked for before, so that it would never end; or the page
                holds something else than a list.
        """
        if not isinstance(cast("object", page.items), list):
            raise PagingError(f"the items of a page are {type(page.items).__name__}, not a list")
        if page.cursor in self._seen:
            raise PagingError("the list goes on at a cursor that it was at before; it would never end")
        asked = None if isinstance(self.cursor, Unset) else self.cursor
        items = page.items if self._left is None else page.items[: self._left]
        if self._left is not None:
            self._left -= len(items)
        self.done = page.cursor is None or self._left == 0
        if page.cursor is not None:
            self.cursor = page.cursor
            self._seen.add(page.cursor)
        return page if len(items) == len(page.items) else Page(items, asked)
