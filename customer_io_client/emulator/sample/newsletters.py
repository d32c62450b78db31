"""The sample's newsletter: sent to a segment, opened and clicked."""

from __future__ import annotations

from customer_io_client.emulator.app_api.newsletter_making import make
from customer_io_client.emulator.processing.newsletters import step
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.newsletters import JOB
from customer_io_client.emulator.wire import JsonObject

_LINK = "https://example.com/spring"
_FIELDS: JsonObject = {
    "type": "email",
    "name": "Spring offers",
    "recipients": {"and": [{"or": [{"segment": {"id": 1}}]}]},
    "subscription_topic_id": 1,
    "subject": "New for spring",
    "preheader_text": "Three things to try",
    "body": f"<h1>Hello</h1><p><a href='{_LINK}'>See what is new</a></p>",
    "send_now": True,
}


def fill(state: State) -> None:
    """A newsletter to the readers of newsletters, who opened it and followed its link."""
    number = make(_FIELDS, state)
    state.jobs.cancel(JOB, number)
    while step(state, number) is not None:
        pass
    for delivery in state.deliveries.matching(DeliveryFilter(Parents(newsletter=number))):
        state.deliveries.reach(delivery.id, "opened")
        state.deliveries.reach(delivery.id, "clicked", detail={"href": _LINK})
