"""Filters as SQL: and, or and not over the conditions that a kind of search knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from customer_io_client.emulator.wire import Json, RefusedError, as_list

_DEEPEST = 50
"""Filters inside filters; SQLite takes an expression of 1000 levels."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A filter as SQL, with the values it binds."""

    sql: str
    """To hold all rows against: what it asks for is collected once."""
    values: tuple[str | int, ...] = ()
    asked: str = ""
    """The same to ask of one row at a time, where that is another text."""
    sources: tuple[Source, ...] = ()
    """Each gives, in their order, at least the rows that match."""

    @property
    def probe(self) -> str:
        """To ask of one row at a time."""
        return self.asked or self.sql


@dataclass(frozen=True, slots=True)
class Walk:
    """A table and a condition on it; an index gives its rows in the order of their numbers."""

    table: str
    where: str
    values: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """The rows of several sources: of each of these, one is enough."""

    parts: tuple[tuple[Source, ...], ...]


Source: TypeAlias = "Walk | Union"
EVERYTHING, NOTHING = Condition("(TRUE)"), Condition("(FALSE)")

Leaf: TypeAlias = "Callable[[Json, str, int], Condition]"
"""What one condition means, given its operand, its place and its depth."""


def condition(filter_: Json, where: str, depth: int, leaves: dict[str, Leaf]) -> Condition:
    """What a filter means.

    Args:
        filter_: in the form of the contract.
        where: its place in the body.
        depth: how many filters it is inside of.
        leaves: the conditions, by name.

    Raises:
        RefusedError: 400, a filter of several kinds at once, or one that nests too deeply.
    """
    if not isinstance(filter_, dict) or len(filter_) != 1:
        raise RefusedError(400, f"needs exactly one of and, or, not, {', '.join(leaves)}", where=where)
    if depth > _DEEPEST:
        raise RefusedError(400, f"nests deeper than {_DEEPEST} levels", where=where)
    ((operator, operand),) = filter_.items()
    inner = f"{where}.{operator}"
    match operator:
        case "and" | "or":
            parts = [
                condition(part, f"{inner}.{index}", depth + 1, leaves) for index, part in enumerate(as_list(operand))
            ]
            return _joined(operator, parts)
        case "not":
            part = condition(operand, inner, depth + 1, leaves)
            return Condition(f"NOT {part.sql}", part.values, f"NOT {part.probe}")
        case _:
            return leaves[operator](operand, inner, depth)


def _joined(operator: str, parts: list[Condition]) -> Condition:
    """All of them, or one of them; of none at all, `and` holds and `or` does not."""
    if not parts:
        return EVERYTHING if operator == "and" else NOTHING
    word = f" {operator.upper()} "
    return Condition(
        f"({word.join(part.sql for part in parts)})",
        tuple(value for part in parts for value in part.values),
        f"({word.join(part.probe for part in parts)})",
        tuple(source for part in parts for source in part.sources) if operator == "and" else _union(parts),
    )


def _union(parts: list[Condition]) -> tuple[Source, ...]:
    """The source of what matches one of these; none where one of them has none."""
    return (Union(tuple(part.sources for part in parts)),) if all(part.sources for part in parts) else ()
