"""App: deliveries, and what they said."""

from __future__ import annotations

from customer_io_client.emulator.app_api.deliveries import list_page, message
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.deliveries import Delivery
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, compact

_SAID = ("preheader_text", "from", "reply_to", "cc", "bcc", "fake_bcc", "url", "request_method")


def list_all(call: Call, state: State) -> Answer:
    """A page of the deliveries of the workspace."""
    parents = Parents(
        campaign=_number(call, "campaign_id"),
        newsletter=_number(call, "newsletter_id"),
        action=_number(call, "action_id"),
    )
    wanted = DeliveryFilter(parents, type=call.asked("type"), drafts=call.query.get("drafts") is True)
    return list_page(call, state, wanted)


def get(call: Call, state: State) -> Answer:
    """One delivery."""
    tracked = call.query.get("get_tracked_responses") is True
    return Answer(body={"message": message(state, _known(call, state), tracked=tracked)})


def get_archived_message(call: Call, state: State) -> Answer:
    """What one delivery said."""
    delivery = _known(call, state)
    archived: JsonObject = {
        "id": delivery.id,
        "subject": delivery.message.subject,
        "recipient": delivery.recipient,
        "forgotten": delivery.forgotten,
    }
    if not delivery.forgotten:
        said = delivery.message.fields
        archived |= {name: said[name] for name in _SAID if name in said}
        archived |= {"body": delivery.message.body, "headers": _headers(said.get("headers"))}
    return Answer(body={"archived_message": archived})


def _headers(headers: Json) -> str:
    return headers if isinstance(headers, str) else compact(headers or [])


def _number(call: Call, name: str) -> int | None:
    value = call.query.get(name)
    return value if isinstance(value, int) else None


def _known(call: Call, state: State) -> Delivery:
    return found_or_404(state.deliveries.find(call.text("message_id")))


TABLE = {
    "app.messages.list": Behaviour(list_all),
    "app.messages.get": Behaviour(get),
    "app.messages.get_archived_message": Behaviour(get_archived_message),
}
