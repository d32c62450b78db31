"""The transactional message of the sample workspace: number 1, in every channel."""

from __future__ import annotations

from customer_io_client.emulator.state import State
from customer_io_client.emulator.wire import JsonObject

_GREETING = "{{ customer.name | default: 'there' }}"
_ORDER = "{% if trigger.order %} {{ trigger.order }}{% endif %}"
_EMAIL: JsonObject = {
    "subject": f"Your order{_ORDER}",
    "preheader_text": "Thank you for your order",
    "body": f"<p>Hello {_GREETING},</p><p>thank you for your order{_ORDER}.</p>"
    '<p><a href="https://example.com/orders">Your orders</a> – {% unsubscribe %}</p>',
    "recipient": "{{customer.email}}",
    "from_id": 1,
    "preprocessor": "premailer",
}
_CONTENTS: tuple[tuple[str, str, JsonObject], ...] = (
    ("email", "", _EMAIL),
    ("email", "en", {**_EMAIL, "preheader_text": "Thank you for shopping with us"}),
    ("push", "", {"subject": "Your order", "body": f"Hello {_GREETING}, your order{_ORDER} is on its way"}),
    ("twilio", "", {"body": f"Hello {_GREETING}, your order{_ORDER} is on its way", "from": "+15555550100"}),
    ("whatsapp", "", {"body": f"Hello {_GREETING}, your order{_ORDER} is on its way", "from": "+15555550100"}),
    ("in_app", "", {"body": f"Thank you for your order{_ORDER}"}),
    ("inbox", "", {"body": f"Thank you for your order{_ORDER}"}),
)
"""Channel, language and fields."""


def fill(state: State) -> None:
    """Make the message and its contents."""
    message = state.transactional.create("Receipt", description="Sent after each order")
    for channel, language, fields in _CONTENTS:
        state.contents.create(
            "transactional", message.number, channel=channel, name=message.name, fields=fields, language=language
        )
