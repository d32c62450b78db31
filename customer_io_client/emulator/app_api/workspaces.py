"""App: the workspaces of the account."""

from __future__ import annotations

from datetime import UTC, datetime

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.workspace import NUMBER
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json


def list_all(_call: Call, state: State) -> Answer:
    """The one workspace, counted now; its billing period is the calendar month."""
    month = datetime.fromtimestamp(state.journal.now(), UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    usage = state.workspace.usage(int(month.timestamp()))
    workspace: Json = {
        "id": NUMBER,
        "name": state.workspace.name(),
        "messages_sent": usage.messages_sent,
        "billable_messages_sent": usage.emails_sent,
        "people": usage.people,
        "object_types": usage.object_types,
        "objects": usage.objects,
    }
    return Answer(body={"workspaces": [workspace]})


TABLE = {"app.workspaces.list": Behaviour(list_all)}
