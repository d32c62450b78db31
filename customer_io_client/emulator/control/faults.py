"""Fault rules, changed while requests come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customer_io_client.emulator.control.asked import Asked, Table
from customer_io_client.emulator.faults.rules import shown
from customer_io_client.emulator.wire import Answer, RefusedError

if TYPE_CHECKING:
    from customer_io_client.emulator.app import App

_DIGITS = 18
"""As many as the number of a rule has at most."""
_UNKNOWN = "no such rule"


def listed(app: App, _asked: Asked) -> Answer:
    """The rules, and how often each has matched and struck."""
    return Answer(body={"faults": [shown(rule) for rule in app.faults.all()]})


def add(app: App, asked: Asked) -> Answer:
    """One more rule."""
    return Answer(201, shown(app.faults.add(asked.json())))


def remove(app: App, asked: Asked) -> Answer:
    """Take one rule away."""
    if not app.faults.remove(_number(asked)):
        raise RefusedError(404, _UNKNOWN)
    return Answer(204)


def switch(app: App, asked: Asked) -> Answer:
    """Switch one rule on or off."""
    is_enabled = asked.fields().get("enabled")
    if not isinstance(is_enabled, bool):
        raise RefusedError(400, "must be true or false", where="enabled")
    rule = app.faults.enable(_number(asked), is_enabled=is_enabled)
    if rule is None:
        raise RefusedError(404, _UNKNOWN)
    return Answer(body=shown(rule))


def clear(app: App, _asked: Asked) -> Answer:
    """Take all rules away."""
    app.faults.clear()
    return Answer(204)


def _number(asked: Asked) -> int:
    text = asked.path["id"]
    if not text.isdecimal() or len(text) > _DIGITS:
        raise RefusedError(404, _UNKNOWN)
    return int(text)


TABLE: Table = {
    ("GET", "faults"): listed,
    ("POST", "faults"): add,
    ("DELETE", "faults"): clear,
    ("POST", "faults/{id}"): switch,
    ("DELETE", "faults/{id}"): remove,
}
