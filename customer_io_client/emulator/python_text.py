"""JSON values and calls as Python source, in lines that can be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from customer_io_client.emulator.wire import Json

_WIDTH = 88
_STEP = 4


@dataclass(frozen=True, slots=True)
class Source:
    """Source text that stands for itself, among values."""

    text: str


Argument: TypeAlias = "Json | Source"


def call(function: str, positional: Sequence[Argument], keywords: Mapping[str, Argument]) -> str:
    """The call of a function, on one line where it fits."""
    arguments = [("", value) for value in positional] + [(f"{name}=", value) for name, value in keywords.items()]
    flat = ", ".join(head + _flat(value) for head, value in arguments)
    if len(function) + len(flat) + 2 <= _WIDTH:
        return f"{function}({flat})"
    return f"{function}({_lines(arguments, 0)})"


def _value(value: Argument, head: str, indent: int) -> str:
    flat = _flat(value)
    if indent + len(head) + len(flat) < _WIDTH or not value:
        return flat
    if isinstance(value, dict):
        return "{" + _lines([(f"{text(name)}: ", part) for name, part in value.items()], indent) + "}"
    if isinstance(value, list):
        return f"[{_lines([('', part) for part in value], indent)}]"
    return flat


def _lines(parts: Sequence[tuple[str, Argument]], indent: int) -> str:
    inner = indent + _STEP
    lines = "".join(f"{' ' * inner}{head}{_value(part, head, inner)},\n" for head, part in parts)
    return f"\n{lines}{' ' * indent}"


def _flat(value: Argument) -> str:
    if isinstance(value, Source):
        return value.text
    if isinstance(value, str):
        return text(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{text(name)}: {_flat(part)}" for name, part in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flat, value))}]"
    return repr(value)


def text(value: str) -> str:
    """This text as a literal in double quotes; what cannot be seen is escaped."""
    escaped = repr(f'"{value}')[2:-1]  # With a double quote in it, `repr` takes single ones around it.
    return '"' + escaped.replace("\\'", "'").replace('"', '\\"') + '"'
