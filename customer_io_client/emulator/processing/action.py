"""One step of a campaign or broadcast, done for one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Action
from customer_io_client.emulator.state.deliveries import Delivery
from customer_io_client.emulator.state.delivery_filters import Parents
from customer_io_client.emulator.state.people import Person
from customer_io_client.emulator.state.sending import Options
from customer_io_client.emulator.wire import Json, JsonObject


def send(
    state: State,
    action: Action,
    person: Person,
    parents: Parents,
    data: Mapping[str, object],
    overrides: Mapping[str, Json] | None = None,
) -> Delivery | None:
    """Send a step's message in the person's language; None where the step is off.

    Args:
        state: the workspace.
        action: the step.
        person: who gets it.
        parents: what it is sent for.
        data: further Liquid variables: `campaign`, `event`, `trigger`.
        overrides: fields that an email has in place of the step's own.
    """
    if action.sending_state == "off":
        return None
    language = state.people.attributes.text(person.number, "language") or ""
    content = state.contents.best(action.content_kind, action.number, language, channel=action.type)
    if content is None:
        return None
    method = content.fields.get("method")
    fields: JsonObject = dict(overrides or {}) if action.type == "email" else {}
    if isinstance(method, str):
        fields["request_method"] = method.upper()
    options = Options(
        draft=action.sending_state == "draft",
        send_to_unsubscribed=content.fields.get("send_to_unsubscribed") is True,
        tracked=content.fields.get("tracked") is not False,
        fields=fields,
    )
    return state.sending.send(
        content,
        person,
        channel=action.type,
        parents=replace(parents, content=content.number),
        data={"message": {"id": action.number, "name": action.name}, **data},
        options=options,
    )
