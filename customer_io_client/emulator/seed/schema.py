"""What a seed may say."""

from __future__ import annotations

from customer_io_client.emulator.documents import Schema
from customer_io_client.emulator.wire import Json, JsonObject

_TEXT: JsonObject = {"type": "string", "minLength": 1}
_FLAG: JsonObject = {"type": "boolean"}
_ANY: JsonObject = {"type": "object"}
_NAMES: JsonObject = {"type": "array", "items": _TEXT}
_TIME: JsonObject = {"type": "integer", "minimum": 0}


def _list(required: tuple[str, ...], **properties: Json) -> JsonObject:
    fields: JsonObject = {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
    }
    return {"type": "array", "items": fields}


_CONTENTS = _list(
    ("channel", "fields"),
    channel={"enum": ["email", "push", "twilio", "whatsapp", "in_app", "inbox"]},
    language={"type": "string"},
    fields=_ANY,
)
_ACTIONS = _list(
    ("type", "name", "fields"),
    type={"enum": ["email", "push", "twilio", "whatsapp", "in_app", "slack", "webhook"]},
    name=_TEXT,
    fields=_ANY,
    translations={"type": "object", "additionalProperties": _ANY},
    sending_state={"enum": ["automatic", "draft", "off"]},
)
_EVENTS = _list(("name",), name=_TEXT, data=_ANY, id=_TEXT, at=_TIME)

SCHEMA = Schema(
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "sample": _FLAG,
            "workspace": _TEXT,
            "senders": _list(("name",), name=_TEXT, email=_TEXT, phone=_TEXT, auto_generated=_FLAG, hidden=_FLAG),
            "topics": _list(("name",), name=_TEXT, description={"type": "string"}, subscribed=_FLAG),
            "channels": _list(
                ("name", "type"), name=_TEXT, description={"type": "string"}, type=_TEXT, subscribed=_FLAG
            ),
            "snippets": {"type": "object", "additionalProperties": _TEXT, "propertyNames": {"minLength": 1}},
            "collections": _list(("name", "data"), name=_TEXT, data={"type": "array", "items": _ANY}),
            "segments": _list(("name",), name=_TEXT, description={"type": "string"}, filter=_ANY),
            "object_types": _list(
                ("type", "name", "singular_name"),
                type={"type": "string", "pattern": "^[1-9][0-9]{0,8}$"},
                name=_TEXT,
                singular_name=_TEXT,
                enabled=_FLAG,
            ),
            "objects": _list(("type", "id"), type=_TEXT, id=_TEXT, attributes=_ANY),
            "people": _list(
                (),
                id=_TEXT,
                email=_TEXT,
                attributes=_ANY,
                segments=_NAMES,
                devices=_list(("token", "platform"), token=_TEXT, platform={"enum": ["ios", "android"]}),
                events=_EVENTS,
                relationships=_list(("type", "id"), type=_TEXT, id=_TEXT, attributes=_ANY),
            ),
            "transactional": _list(
                ("name", "contents"), name=_TEXT, description={"type": "string"}, trigger_name=_TEXT, contents=_CONTENTS
            ),
            "campaigns": _list(
                ("name", "event", "actions"), name=_TEXT, description={"type": "string"}, event=_TEXT, actions=_ACTIONS
            ),
            "broadcasts": _list(("name", "actions"), name=_TEXT, audience=_ANY, actions=_ACTIONS),
            "newsletters": {"type": "array", "items": _ANY},
            "webhooks": _list(
                ("endpoint", "events"),
                name=_TEXT,
                endpoint=_TEXT,
                events=_NAMES,
                disabled=_FLAG,
                full_resolution=_FLAG,
                with_content=_FLAG,
            ),
        },
    }
)
