"""App: snippets."""

from __future__ import annotations

import re

from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.snippets import Snippet
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError

_LONGEST_NAME = 150
_LONGEST_VALUE = 16_000
_OTHER_SNIPPET = re.compile(r"\{[{%][^}]*\bsnippets\b")
"""Liquid that refers to a snippet."""


def list_all(_call: Call, state: State) -> Answer:
    """All snippets, by name."""
    snippets: list[Json] = [_view(snippet) for snippet in state.snippets.all()]
    return Answer(body={"snippets": snippets})


def create(call: Call, state: State) -> Answer:
    """A snippet whose name is new."""
    name, value = _checked(call, "app.snippets.create", 422)
    if state.snippets.get(name) is not None:
        raise RefusedError(422, "a snippet with that name exists", where="name", is_whole=True)
    return Answer(body={"snippet": _view(state.snippets.put(name, value))})


def update(call: Call, state: State) -> Answer:
    """A snippet, made or overwritten."""
    name, value = _checked(call, "app.snippets.update", 400)
    return Answer(body={"snippet": _view(state.snippets.put(name, value))})


def delete(call: Call, state: State) -> Answer:
    """Remove a snippet that no message uses."""
    name = found_or_404(state.snippets.get(call.text("snippet_name"))).name
    if state.snippets.is_used(name):
        raise RefusedError(400, "unable to delete snippet in use")
    state.snippets.delete(name)
    return Answer(204)


def _checked(call: Call, operation: str, status: int) -> tuple[str, str]:
    """Name and value, trimmed.

    Raises:
        RefusedError: 400 for a body out of the contract, else with this status.
    """
    fields = call.fields()
    texts = {name: text.strip() for name in ("name", "value") if isinstance(text := fields.get(name), str)}
    for field, most in (("name", _LONGEST_NAME), ("value", _LONGEST_VALUE)):
        if field in texts and not texts[field]:
            raise RefusedError(status, "cannot be blank", where=field)
        if len(texts.get(field, "")) > most:
            raise RefusedError(status, f"cannot exceed {most} characters", where=field)
    call.check(operation, call.body)
    if _OTHER_SNIPPET.search(texts["value"]):
        raise RefusedError(status, "refers to another snippet, which Liquid in a snippet may not", where="value")
    return texts["name"], texts["value"]


def _view(snippet: Snippet) -> JsonObject:
    return {"name": snippet.name, "value": snippet.value, "updated_at": snippet.updated}


TABLE = {
    "app.snippets.list": Behaviour(list_all),
    "app.snippets.create": Behaviour(create, checks="own"),
    "app.snippets.update": Behaviour(update, checks="own"),
    "app.snippets.delete": Behaviour(delete),
}
