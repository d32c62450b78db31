"""What lists of folders and of things in them have in common: the page asked for, and `meta` of the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from customer_io_client.emulator.state.shelves import Condition, Sort, Wanted
from customer_io_client.emulator.wire import Call, Json, JsonObject, RefusedError

_WINDOWS = {
    "created_before": "created < ?",
    "created_after": "created > ?",
    "updated_before": "updated < ?",
    "updated_after": "updated > ?",
}


def wanted(call: Call, folder: int | None, conditions: Sequence[Condition] = ()) -> Wanted:
    """The page that a request asks for, below a folder."""
    window = [(sql, _time(call.query[name])) for name, sql in _WINDOWS.items() if name in call.query]
    page = call.query.get("page")
    return Wanted(
        folder=folder,
        direct=call.query.get("direct_descendants_only") is True,
        conditions=(*conditions, *window),
        sort=cast("Sort", call.asked("sort_by") or "created"),
        descending=call.asked("sort_order") == "desc",
        page=page if isinstance(page, int) else 1,
        limit=call.limit(1000),
    )


def meta(asked: Wanted, total: int, filters: JsonObject) -> JsonObject:
    """Where a page stands in its list."""
    return {"filters": filters, "pagination": {"limit": asked.limit, "page": asked.page, "total": total}}


def name_of(fields: JsonObject, current: str | None = None) -> str:
    """The name in a body, trimmed; the current one where it names none.

    Raises:
        RefusedError: 400, it is blank.
    """
    name = str(fields.get("name", "")).strip() if "name" in fields or current is None else current
    if not name:
        raise RefusedError(400, "is blank", where="name")
    return name


def _time(value: Json) -> int:
    number = value if isinstance(value, int) else 0
    return max(min(number, 2**62), -(2**62))
