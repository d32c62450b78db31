"""New content of a step, as a call gives it: what its kind takes, in the form it is stored in."""

from __future__ import annotations

from customer_io_client.emulator.app_api.action_views import SHOWN
from customer_io_client.emulator.app_api.email_parts import is_reserved
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.contents import Content
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_object, compact, decode

_DERIVED = frozenset({"from", "reply_to", "cc", "bcc", "fake_bcc", "preprocessor"})
_SENDERS = {"from_id": "from", "reply_to_id": "reply_to", "sender_identity_id": None}
"""Fields that hold the number of a sender, and the field that its address then stands in."""


def changed_fields(body: JsonObject, content: Content) -> JsonObject:
    """The fields of the body that this content of a step takes; those of other kinds and derived ones have no meaning.

    Raises:
        RefusedError: 400, a body made with the drag-and-drop editor, or headers in a wrong form.
    """
    taken = SHOWN[content.channel].keys() - _DERIVED
    fields = {name: value for name, value in body.items() if name in taken}
    if "body" in fields and content.is_drag_and_drop:
        raise RefusedError(400, "was made with the drag-and-drop editor and cannot be changed", where="body")
    if "headers" in fields:
        fields["headers"] = _headers(fields["headers"], content.channel)
    return fields


def with_senders(fields: JsonObject, state: State) -> JsonObject:
    """These fields with the addresses that the numbers of senders among them stand for.

    Raises:
        RefusedError: 400, there is no such sender.
    """
    derived: JsonObject = {}
    for name in _SENDERS.keys() & fields.keys():
        number = fields[name]
        sender = state.senders.get(number) if isinstance(number, int) else None
        if sender is None and number is not None:
            raise RefusedError(400, "is no sender", where=name)
        address = _SENDERS[name]
        if address is not None:
            derived[address] = "" if sender is None else sender.address
    return {**fields, **derived}


def _headers(value: Json, type_: str) -> str:
    """The headers as JSON text. An email takes a list, as text too; a webhook takes text alone."""
    if isinstance(value, list) and type_ == "webhook":
        raise RefusedError(400, "must be text that holds a JSON list", where="headers")
    headers = value if isinstance(value, list) else _decoded(str(value))
    for index, header in enumerate(headers):
        _check(as_object(header), f"headers.{index}", reserved=type_ == "email")
    return compact(headers) if headers else ""


def _decoded(text: str) -> list[Json]:
    if not text.strip():
        return []
    try:
        value = decode(text)
    except ValueError:
        value = None
    if not isinstance(value, list):
        raise RefusedError(400, "must hold a JSON list of names and values", where="headers")
    return value


def _check(header: JsonObject, where: str, *, reserved: bool) -> None:
    name, value = header.get("name"), header.get("value")
    if not isinstance(name, str) or not name or not isinstance(value, str):
        raise RefusedError(400, "needs a name and a value", where=where)
    for part, text in (("name", name), ("value", value)):
        if not text.isascii() or any(character.isspace() for character in text):
            raise RefusedError(400, "must be ASCII without blanks", where=f"{where}.{part}")
    if reserved and is_reserved(name):
        raise RefusedError(400, "is a header that the service writes itself", where=f"{where}.name")
