"""What the two colours of a list do not share: one can be awaited."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator
from typing import Any, Generic, TypeVar

from customer_io_api._shared import Page

T = TypeVar("T")


class AwaitableList(ABC, Generic[T]):
    """A list whose first page comes by awaiting it."""

    @abstractmethod
    async def first_page(self) -> Page[T]:
        """The first page only: one request."""

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self.first_page().__await__()


class PlainList(ABC, Generic[T]):
    """A list that is iterated."""

    @abstractmethod
    def first_page(self) -> Page[T]:
        """The first page only: one request."""
