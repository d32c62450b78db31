"""Whether data is as expected, and how it differs, as pytest shows it: `-` is what was expected, `+` what was there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pprint import pformat
from typing import Any, TypeAlias, TypeGuard

Expected: TypeAlias = "object | Callable[[Any], bool]"
"""A value, or what says of the actual one whether it holds; type checkers know by the second what a lambda takes."""

_NOTHING = object()


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
    """The actual fields, a line each; where one differs, what was expected before what there is."""
    lines: list[str] = []
    for name in [*expected, *(name for name in actual if name not in expected)]:
        ours, theirs = expected.get(name, _NOTHING), actual.get(name, _NOTHING)
        if ours is _NOTHING:
            lines += _field("+" if exact else " ", name, theirs)
        elif distance(ours, theirs, exact=exact) == 0:
            lines += _field(" ", name, theirs)
        elif _is_fields(ours) and _is_fields(theirs):
            inner = difference(ours, theirs, exact=exact)
            lines += [f"  {name!r}: {{", *(f"{line[:2]}    {line[2:]}" for line in inner), "  },"]
        else:
            lines += [] if ours is _NOTHING else _field("-", name, ours)
            lines += [] if theirs is _NOTHING else _field("+", name, theirs)
    return lines


def _field(mark: str, name: str, value: object) -> list[str]:
    first, *more = pformat(value, width=100).splitlines()
    indent = " " * (len(repr(name)) + 2)
    return [
        f"{mark} {line}{',' if at == len(more) else ''}"
        for at, line in enumerate([f"{name!r}: {first}", *(indent + line for line in more)])
    ]


def _is_fields(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _holds(expected: object, actual: object) -> bool:
    return bool(expected(actual)) if callable(expected) else bool(expected == actual)
