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


def listed(app: App, _asked: Asked) -> Answer:
    """The rules, and how often each has matched and struck."""
    return Answer(body={"faults": [shown(rule) for rule in app.faults.all()]})


def add(app: App, asked: Asked) -> Answer:
    """One more rule."""
    return Answer(201, shown(app.faults.add(asked.json())))


def remove(app: App, asked: Asked) -> Answer:
    """Take one rule away."""
    text = asked.path["id"]
    if not (text.isdecimal() and len(text) <= _DIGITS and app.faults.remove(int(text))):
        raise RefusedError(404, "no such rule")
    return Answer(204)


def clear(app: App, _asked: Asked) -> Answer:
    """Take all rules away."""
    app.faults.clear()
    return Answer(204)


TABLE: Table = {
    ("GET", "faults"): listed,
    ("POST", "faults"): add,
    ("DELETE", "faults"): clear,
    ("DELETE", "faults/{id}"): remove,
}
