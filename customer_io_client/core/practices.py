"""Customer.io's best practices, as checks that a client can be asked for. They name names, never values."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Mapping
from typing import Final, cast

from customer_io_client.exceptions import InvalidInputError
from customer_io_client.options import Practices

_SNAKE_CASE: Final = re.compile(r"_?[a-z0-9]+(_[a-z0-9]+)*")
_NAMES_SHOWN: Final = 5
_LONGEST_NAME: Final = 40


class PracticeWarning(UserWarning):
    """A request that works, but goes against a best practice."""


def check_customer(mode: Practices, attributes: Mapping[str, object], *, new: bool, stacklevel: int = 1) -> None:
    """Speak where a new customer has no email, or an attribute's name is not snake_case.

    Args:
        mode: "off", "warn" or "error".
        attributes: of the customer, email among them.
        new: whether the customer may be new, so that an email is expected.
        stacklevel: 1 points a warning at the caller of this function, 2 at that one's caller, and so on.

    Raises:
        InvalidInputError: in mode "error".
    """
    if mode == "off":
        return
    if new and not attributes.get("email"):
        _speak(mode, "a new customer should have an email", field="email", stacklevel=stacklevel)
    names = cast("Iterable[object]", attributes)
    odd = [name for name in names if isinstance(name, str) and not _SNAKE_CASE.fullmatch(name)]
    if odd:
        _speak(mode, f"attribute names should be snake_case: {_shown(odd)}", field="attributes", stacklevel=stacklevel)


def check_event(mode: Practices, name: object, *, stacklevel: int = 1) -> None:
    """Speak where an event's name is not snake_case; modes and `stacklevel` as in `check_customer`."""
    if mode != "off" and isinstance(name, str) and not _SNAKE_CASE.fullmatch(name):
        _speak(mode, "an event's name should be snake_case", field="name", stacklevel=stacklevel)


def _speak(mode: Practices, text: str, *, field: str, stacklevel: int) -> None:
    if mode == "error":
        raise InvalidInputError(f"{text} (practices='error')", field=field)
    warnings.warn(text, PracticeWarning, stacklevel=stacklevel + 2)


def _shown(names: list[str]) -> str:
    shown = ", ".join(ascii(name[:_LONGEST_NAME]) for name in names[:_NAMES_SHOWN])
    more = len(names) - _NAMES_SHOWN
    return f"{shown} and {more} more" if more > 0 else shown
