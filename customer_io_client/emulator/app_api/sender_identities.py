"""App: the senders of messages."""

from __future__ import annotations

from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.newsletter_views import newsletters_using
from customer_io_client.emulator.app_api.paging import page, start
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.senders import Sender
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject


def list_all(call: Call, state: State) -> Answer:
    """The senders, in the order of their making unless asked for the newest first."""
    position, limit = start(call, "senders", 1), call.limit(100)
    descending, hidden = call.asked("sort") == "desc", call.query.get("hidden")
    found = [sender for sender in state.senders.all() if hidden is None or sender.hidden is hidden]
    if descending:
        found.reverse()
    if position is not None:
        found = [sender for sender in found if (sender.number > position[0]) is not descending]
        found = [sender for sender in found if sender.number != position[0]]
    shown, next_ = page(found, limit, "senders", lambda sender: (sender.number,))
    return Answer(body={"sender_identities": [_view(sender) for sender in shown], "next": next_})


def get(call: Call, state: State) -> Answer:
    """One sender."""
    return Answer(body={"sender_identity": _view(_sender(call, state))})


def get_usage(call: Call, state: State) -> Answer:
    """The campaigns and newsletters that a sender stands in."""
    sender = _sender(call, state)
    campaigns: list[Json] = [*state.actions.using_sender(sender.number)]
    return Answer(body={"campaigns": campaigns, **newsletters_using(state.newsletters.using_sender(sender.number))})


def _sender(call: Call, state: State) -> Sender:
    return found_or_404(state.senders.get(call.number("sender_id")))


def _view(sender: Sender) -> Json:
    fields: JsonObject = {
        "id": sender.number,
        "deduplicate_id": f"{sender.number}:{sender.updated}",
        "name": sender.name,
        "auto_generated": sender.auto_generated,
        "hidden": sender.hidden,
    }
    if sender.email is None:
        return {**fields, "phone": sender.phone, "template_type": "phone"}
    return {**fields, "email": sender.email, "address": sender.address, "template_type": "email"}


TABLE = {
    "app.sender_identities.list": Behaviour(list_all),
    "app.sender_identities.get": Behaviour(get),
    "app.sender_identities.get_usage": Behaviour(get_usage),
}
