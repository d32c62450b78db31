"""The Python names that the generator makes of names in the contract."""

from __future__ import annotations

import builtins
import re
from keyword import iskeyword
from typing import Final

_DELIMITERS: Final = r"\. _-"
_RESERVED: Final = ({*dir(builtins)} | {"self", "true", "false", "datetime"}) - {"id"}
_PREFIX: Final = "field_"


def snake_case(name: str) -> str:
    """This name in snake_case, as the generator writes modules and functions."""
    safe = "".join(c for c in name if c.isidentifier() or c.isdecimal() or c in _DELIMITERS)
    if any(c.isupper() for c in safe):
        safe = " ".join(re.split("([A-Z]?[a-z]+)", safe))
    return "_".join(re.findall(rf"[^{re.escape(_DELIMITERS)}]+", safe)).lower()


def python_name(name: str) -> str:
    """The attribute or argument that the generator makes of this field or parameter."""
    safe = snake_case(name)
    if safe in _RESERVED or iskeyword(safe):
        safe += "_"
    return _PREFIX + safe if name.startswith("_") or not safe.isidentifier() else safe


def argument_name(name: str) -> str:
    """The keyword argument of a resource method for this field of its body."""
    argument = python_name(name).removeprefix(_PREFIX)
    return f"{argument}_" if iskeyword(argument) else argument
