"""Steps of campaigns and broadcasts as the App API answers them."""

from __future__ import annotations

from customer_io_client.emulator.state.actions import Action
from customer_io_client.emulator.state.addresses import has_liquid
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.wire import JsonObject

_PLAIN: JsonObject = {"subject": "", "body": "", "recipient": ""}
SHOWN: dict[str, JsonObject] = {
    "email": {
        "subject": "",
        "preheader_text": "",
        "body": "",
        "body_amp": "",
        "from": "",
        "from_id": None,
        "reply_to": "",
        "reply_to_id": None,
        "recipient": "",
        "cc": "",
        "bcc": "",
        "fake_bcc": False,
        "headers": "",
        "preprocessor": "premailer",
    },
    "push": _PLAIN,
    "in_app": _PLAIN,
    "slack": _PLAIN,
    "twilio": {"body": "", "recipient": "", "image_url": ""},
    "whatsapp": {
        "body": "",
        "body_json": "",
        "sender_identity_id": None,
        "recipient": "",
        "send_to_unsubscribed": False,
        "tracked": True,
    },
    "webhook": {"body": "", "url": "", "method": "post", "headers": ""},
}
"""What a step of each kind has, and what stands where it says nothing."""


def view(action: Action, content: Content) -> JsonObject:
    """A step in the language of this content."""
    owner: JsonObject = {f"{action.owner.kind}_id": action.owner.number}
    if action.owner.kind == "campaign":
        owner["parent_action_id"] = None
    if action.type != "whatsapp":
        owner["layout"] = content.fields.get("layout", "")
    said = {name: content.fields.get(name, default) for name, default in SHOWN[action.type].items()}
    if has_liquid(str(said.get("recipient"))):
        said["recipient"] = ""  # It reads back blank.
    return {
        "id": action.number,
        "deduplicate_id": f"{action.number}:{action.updated}",
        "name": action.name,
        "type": action.type,
        "sending_state": action.sending_state,
        "language": content.language,
        "created": action.created,
        "updated": action.updated,
        **owner,
        **said,
    }


def reference(action: Action) -> JsonObject:
    """A step by its number; SMS is spelled `sms` here."""
    return {"id": action.number, "type": _channel(action.type)}


def template(content: Content) -> JsonObject:
    """A content by its number."""
    return {"id": content.number, "type": _channel(content.channel)}


def _channel(type_: str) -> str:
    return "sms" if type_ == "twilio" else type_
