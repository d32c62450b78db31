"""App: broadcasts, their steps, and what their triggers made."""

from __future__ import annotations

from dataclasses import replace

from customer_io_client.emulator.app_api.action_views import reference, template, view
from customer_io_client.emulator.app_api.actions import Steps
from customer_io_client.emulator.app_api.deliveries import list_page
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.owned_metrics import of_owner
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.actions import Owner
from customer_io_client.emulator.state.broadcasts import Broadcast
from customer_io_client.emulator.wire import Answer, Behaviour, Call, JsonObject

_MONTH = 31 * 86_400


def list_all(_call: Call, state: State) -> Answer:
    """All broadcasts."""
    return Answer(body={"broadcasts": [_view(state, broadcast) for broadcast in state.broadcasts.all()]})


def get(call: Call, state: State) -> Answer:
    """One broadcast."""
    return Answer(body={"broadcast": _view(state, broadcast_of(call, state))})


def list_actions(call: Call, state: State) -> Answer:
    """The steps of a broadcast in their default language."""
    actions = state.actions.of(_owner(call, state))
    return Answer(body={"actions": [view(action, state.actions.default(action)) for action in actions]})


def list_messages(call: Call, state: State) -> Answer:
    """The deliveries of a broadcast, newest first; without a window, those of the month after its first trigger."""
    owner = _owner(call, state)
    wanted, first = replace(of_owner(owner), type=call.asked("type")), state.triggers.first_at(owner.number)
    return list_page(call, state, wanted, start_default=first, seconds_default=_MONTH)


def broadcast_of(call: Call, state: State) -> Broadcast:
    """The broadcast in the path.

    Raises:
        RefusedError: 404, there is none.
    """
    return found_or_404(state.broadcasts.get(call.number("broadcast_id")))


def _owner(call: Call, state: State) -> Owner:
    return Owner("broadcast", broadcast_of(call, state).number)


def _view(state: State, broadcast: Broadcast) -> JsonObject:
    actions = state.actions.of(Owner("broadcast", broadcast.number))
    contents = [content for action in actions for content in state.actions.contents(action)]
    return {
        "id": broadcast.number,
        "deduplicate_id": f"{broadcast.number}:{broadcast.updated}",
        "name": broadcast.name,
        "type": "triggered_broadcast",
        "active": broadcast.state == "running",
        "state": broadcast.state,
        "actions": [reference(action) for action in actions],
        "msg_template_ids": [template(content) for content in contents],
        "first_started": broadcast.first_started,
        "tags": broadcast.tags,
        "created": broadcast.created,
        "updated": broadcast.updated,
    }


TABLE = {
    "app.broadcasts.list": Behaviour(list_all),
    "app.broadcasts.get": Behaviour(get),
    "app.broadcasts.list_actions": Behaviour(list_actions),
    "app.broadcasts.list_messages": Behaviour(list_messages),
    **Steps(_owner).table("broadcasts"),
}
