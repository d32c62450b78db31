"""App: facts about the service itself."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.wire import Answer, Behaviour, Call


def list_ip_addresses(_call: Call, _state: State) -> Answer:
    """Where webhooks come from: the emulator calls from this machine."""
    return Answer(body={"ip_addresses": ["127.0.0.1", "::1"]})


TABLE = {"app.info.list_ip_addresses": Behaviour(list_ip_addresses)}
