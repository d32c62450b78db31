"""What goes in and comes out of the client's own methods: plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from customer_io_api._shared import Page

__all__ = ["ApiResponse", "Attributes", "Customer", "IdType", "Identifier", "JsonValue", "Page", "Time"]

T = TypeVar("T")

Identifier: TypeAlias = str | int
"""A person's id or email, or `cio_` and a cio_id: 1 to 150 bytes."""
IdType: TypeAlias = Literal["id", "email", "cio_id"]
"""What an identifier is, where the service asks for it."""
Attributes: TypeAlias = Mapping[str, object]
"""Names and values; datetimes, Decimals, UUIDs, Enums, sets, dataclasses and attrs objects become JSON."""
JsonValue: TypeAlias = str | int | float | bool | list["JsonValue"] | dict[str, "JsonValue"] | None
"""Any JSON: objects are dicts, arrays are lists."""
Time: TypeAlias = int | float | str | date | datetime
"""Unix seconds (also as 9 or 10 digits), ISO 8601 with an offset, an aware datetime, or a date (00:00 UTC)."""


@dataclass(frozen=True, slots=True, repr=False)
class Customer(Mapping[str, Any]):
    """A person: identifiers and attributes, also as one mapping (`customer["plan"]`, `customer.get("plan")`).

    Attributes:
        id: the person's id, or None.
        email: the person's email, or None.
        cio_id: Customer.io's own immutable id, where the service told it.
        attributes: every other attribute by name. Answers of the App API hold text only.
    """

    id: str | None = None
    email: str | None = None
    cio_id: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def _fields(self) -> dict[str, Any]:
        named = {"id": self.id, "email": self.email, "cio_id": self.cio_id}
        return {name: value for name, value in named.items() if value is not None} | dict(self.attributes)

    def __getitem__(self, key: str) -> Any:
        return self._fields()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields())

    def __len__(self) -> int:
        return len(self._fields())

    def __repr__(self) -> str:
        """The names of what is known; values are personal and stay out of logs. `dict(customer)` shows them."""
        return f"Customer({', '.join(self)})"


@dataclass(frozen=True, slots=True)
class ApiResponse(Generic[T]):
    """An answer with what came around it.

    Attributes:
        data: the typed answer, as the call without `raw=True` returns it.
        status: the HTTP status.
        headers: the HTTP headers, names in lower case.
        attempts: how many attempts it took.
        operation: the way to it from a client: `track.customers.identify`.
    """

    data: T = field(repr=False)
    status: int
    headers: Mapping[str, str] = field(repr=False)
    attempts: int
    operation: str
