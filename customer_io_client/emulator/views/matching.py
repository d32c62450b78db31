"""Whether data is as expected, and how it differs, as pytest shows it: `-` is what was expected, `+` what was there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import zip_longest
from pathlib import PurePath
from pprint import pformat
from types import CodeType, FunctionType
from typing import Any, TypeAlias, TypeGuard

Expected: TypeAlias = "object | Callable[[Any], bool]"
"""A value, or what says of the actual one whether it holds; type checkers know by the second what a lambda takes."""

_NOTHING = object()
_MOST_LINES, _MOST_COLUMNS = 8, 110
"""Of one value that differs."""
_MOST_ITEMS = 12
"""Lines for the items of a list."""
_MOST_PLAIN = 300
"""Characters of a value in one line."""


def distance(expected: object, actual: object, *, exact: bool) -> int:
    """How many values differ; 0: it is as expected.

    Args:
        expected: a value; a function, which says of the actual one whether it holds; or a mapping, whose fields are
            compared one by one.
        actual: what there is.
        exact: a mapping has no fields but the expected ones.
    """
    if actual is _NOTHING:
        return max(1, distance(expected, dict[str, object](), exact=exact)) if _is_fields(expected) else 1
    if _is_fields(expected) and _is_fields(actual):
        names = {*expected, *actual} if exact else {*expected}
        return sum(distance(expected.get(n, _NOTHING), actual.get(n, _NOTHING), exact=exact) for n in names)
    if _is_list(expected) and _is_list(actual):
        if len(expected) != len(actual):
            return 1
        return sum(distance(*pair, exact=exact) for pair in zip(expected, actual, strict=True))
    return 0 if _holds(expected, actual) else 1


def difference(expected: Mapping[str, object], actual: Mapping[str, object], *, exact: bool) -> list[str]:
    """The actual fields, a line each; where one differs, what was expected before what there is.

    What is as expected is told in one line, and what is long in part.
    """
    lines: list[str] = []
    for name in [*expected, *(name for name in actual if name not in expected)]:
        ours, theirs = expected.get(name, _NOTHING), actual.get(name, _NOTHING)
        lines += _entry(repr(name), ours, theirs, exact=exact)
    return lines


def plain(value: object) -> str:
    """This value in one line, cut where it is long."""
    return _cut(repr(_told(value)), _MOST_PLAIN)


def _entry(name: str, ours: object, theirs: object, *, exact: bool) -> list[str]:
    """One field or one item of a list."""
    if ours is _NOTHING:
        return _lines("+", name, theirs) if exact else _lines(" ", name, theirs)[:1]
    if distance(ours, theirs, exact=exact) == 0:
        return _lines(" ", name, theirs)[:1]
    if _is_fields(ours) and _is_fields(theirs):
        return [f"  {name}: {{", *inside(difference(ours, theirs, exact=exact)), "  },"]
    if _is_list(ours) and _is_list(theirs):
        return [f"  {name}: [", *inside(_items(ours, theirs, exact=exact)), "  ],"]
    return _lines("-", name, ours) + ([] if theirs is _NOTHING else _lines("+", name, theirs))


def _items(ours: list[object], theirs: list[object], *, exact: bool) -> list[str]:
    """The items that differ, each with its place."""
    lines: list[str] = []
    for place, (mine, other) in enumerate(zip_longest(ours, theirs, fillvalue=_NOTHING)):
        if mine is _NOTHING or distance(mine, other, exact=exact) > 0:
            lines += _entry(f"[{place}]", mine, other, exact=exact or mine is _NOTHING)
    return lines if len(lines) <= _MOST_ITEMS else [*lines[:_MOST_ITEMS], f"  … {len(lines) - _MOST_ITEMS} more lines"]


def inside(lines: Iterable[str]) -> list[str]:
    """These lines one level further in, behind their marks."""
    return [f"{line[:2]}    {line[2:]}" for line in lines]


def _lines(mark: str, name: str, value: object) -> list[str]:
    """A value after its name. What is as expected is used by its first line alone."""
    first, *more = pformat(_told(value), width=100).splitlines()
    cut = [_cut(line, _MOST_COLUMNS) for line in (f"{name}: {first}", *(" " * (len(name) + 2) + line for line in more))]
    if mark == " " and more:
        return [f"  {cut[0]} …"]
    if len(cut) <= _MOST_LINES:
        return [f"{mark} {line}" for line in [*cut[:-1], f"{cut[-1]},"]]
    return [f"{mark} {line}" for line in [*cut[:_MOST_LINES], f"… {len(cut) - _MOST_LINES} more lines"]]


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} characters)"


def _told(value: object) -> object:
    """The same, with each function as the place where it is written."""
    if _is_fields(value):
        return {name: _told(inner) for name, inner in value.items()}
    if _is_list(value):
        return [_told(inner) for inner in value]
    return _Written(value.__code__) if isinstance(value, FunctionType) else value


class _Written:
    """Shows a function by where it is written, which its reader can find."""

    def __init__(self, code: CodeType) -> None:
        self._code = code

    def __repr__(self) -> str:
        place = f"{PurePath(self._code.co_filename).name}:{self._code.co_firstlineno}"
        return f"<{self._code.co_name.strip('<>')} at {place}>"


def _is_fields(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _holds(expected: object, actual: object) -> bool:
    return bool(expected(actual)) if callable(expected) else bool(expected == actual)
