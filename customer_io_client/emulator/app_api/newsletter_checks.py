"""App: what a newsletter has to be: recipients, content, sender, topic, pace and time."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parseaddr

from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.local_time import LATEST
from customer_io_client.emulator.state.newsletters import Pace
from customer_io_client.emulator.state.senders import Sender
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError, as_list, as_object, decode

NEEDED: Mapping[str, tuple[str, ...]] = {
    "email": ("subject", "body"),
    "twilio": ("body",),
    "push": (),
    "in_app": ("body_json",),
    "inbox": ("body_json",),
    "webhook": ("body", "request_method", "url"),
}
"""The content that a newsletter of each channel needs; a push needs a subject or a body."""
SAID: Mapping[str, tuple[str, ...]] = {
    "email": ("subject", "preheader_text", "body", "body_plain", "body_amp", "recipient"),
    "twilio": ("body",),
    "push": ("subject", "body"),
    "in_app": ("body_json",),
    "inbox": ("body_json",),
    "webhook": ("body", "headers", "request_method", "url"),
}
"""The fields that have a meaning for each channel."""
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_SPEC = "Invalid filter spec"


def channel(fields: JsonObject) -> str:
    """The channel of a new newsletter.

    Raises:
        RefusedError: 422.
    """
    type_ = fields.get("type")
    if not isinstance(type_, str) or type_ not in NEEDED:
        raise RefusedError(422, f"must be one of {', '.join(NEEDED)}", where="type")
    return type_


def content(type_: str, fields: JsonObject, *, needed: tuple[str, ...]) -> None:
    """Hold what a new content says against what its channel needs.

    Raises:
        RefusedError: 422.
    """
    for name in needed:
        if _is_blank(fields.get(name)):
            raise RefusedError(422, "is required", where=name, reason="required")
    if type_ == "push" and _is_blank(fields.get("subject")) and _is_blank(fields.get("body")):
        raise RefusedError(422, "or a body is required", where="subject", reason="required")
    method = fields.get("request_method")
    if isinstance(method, str) and method not in _METHODS:
        raise RefusedError(422, f"must be one of {', '.join(_METHODS)}", where="request_method")
    body_json(fields)


def body_json(fields: JsonObject) -> None:
    """Hold the content of in-app and inbox messages: an object as JSON text.

    Raises:
        RefusedError: 422.
    """
    text = fields.get("body_json")
    if isinstance(text, str) and not _is_object(text):
        raise RefusedError(422, "must be a JSON object as text", where="body_json")


def recipients(value: Json, state: State) -> JsonObject:
    """The filter of recipients in its stricter form.

    Raises:
        RefusedError: 400.
    """
    if value is None:
        raise RefusedError(400, "is required", where="recipients", reason="required")
    conditions = as_list(as_object(value).get("and"))
    if not isinstance(value, dict) or [*value] != ["and"] or not all(_is_condition(one) for one in conditions):
        raise RefusedError(400, _SPEC)
    if not conditions:
        raise RefusedError(400, "chooses nobody", where="recipients")
    for condition in map(as_object, conditions):
        for item in _group(condition):
            if state.segments.get(_segment(item) or 0) is None:
                raise RefusedError(400, f"{_SPEC}: no such segment")
    return value


def topic(fields: JsonObject, state: State) -> int | None:
    """The topic whose subscribers get it.

    Raises:
        RefusedError: 422.
    """
    number = fields.get("subscription_topic_id")
    if not isinstance(number, int):
        if state.subscription_center.is_on():
            raise RefusedError(422, "is required", where="subscription_topic_id", reason="required")
        return None
    if state.subscription_center.topic(number) is None:
        raise RefusedError(422, "is no topic of this workspace", where="subscription_topic_id")
    return number


def sender(fields: JsonObject, state: State) -> Sender | None:
    """Whom an email comes from: as it says, else the oldest sender with an address.

    Raises:
        RefusedError: 422.
    """
    address, number = fields.get("from"), fields.get("from_id")
    if address is not None and number is not None:
        raise RefusedError(422, "goes not together with from_id", where="from")
    if number is not None:
        return known_sender(number, "from_id", state)
    if address is None:
        return next((one for one in state.senders.all() if one.email is not None), None)
    _, bare = parseaddr(str(address))
    if "@" not in bare:
        raise RefusedError(422, "is no address", where="from")
    found = state.senders.of_email(bare)
    if found is None:
        raise RefusedError(422, "is no verified sender", where="from")
    return found


def known_sender(number: Json, where: str, state: State) -> Sender:
    """The sender of email of this number.

    Raises:
        RefusedError: 422.
    """
    found = state.senders.get(number) if isinstance(number, int) and abs(number) < 2**63 else None
    if found is None or found.email is None:
        raise RefusedError(422, "is no sender of email in this workspace", where=where)
    return found


def pace(fields: JsonObject) -> Pace | None:
    """How fast it goes out; None: nothing is said of it.

    Raises:
        RefusedError: 422, half a rate limit.
    """
    rate, period = fields.get("rate_limit_email_rate"), fields.get("rate_limit_time_period")
    spread = fields.get("rate_limit_spread") is True
    if rate is None and period is None:
        return Pace(spread=True) if spread else None
    for name, value in (("rate_limit_email_rate", rate), ("rate_limit_time_period", period)):
        if not isinstance(value, int):
            raise RefusedError(422, "is required in a rate limit", where=name, reason="required")
    return Pace(rate=_whole(rate), period=_whole(period), spread=spread)


def due(value: Json, state: State) -> int:
    """A time to send at.

    Raises:
        RefusedError: 422, it is not to come.
    """
    moment = _whole(value)
    if moment <= state.journal.now() or moment >= LATEST:
        raise RefusedError(422, "must be in the future", where="scheduled_at")
    return moment


def _is_condition(condition: Json) -> bool:
    """Whether this is one condition of exactly one kind."""
    if not isinstance(condition, dict) or len(condition) != 1:
        return False
    ((kind, operand),) = condition.items()
    match kind:
        case "or":
            return isinstance(operand, list) and all(_segment(item) is not None for item in operand)
        case "not":
            return isinstance(operand, dict) and [*operand] == ["or"] and _is_condition(operand)
        case "attribute":
            return _is_comparison(as_object(operand))
        case _:
            return False


def _is_comparison(operand: JsonObject) -> bool:
    needs_value = operand.get("operator") == "eq"
    names_field = isinstance(operand.get("field"), str) and operand["field"] != ""
    is_known = needs_value or operand.get("operator") == "exists"
    return names_field and is_known and (not needs_value or isinstance(operand.get("value"), str))


def _group(condition: JsonObject) -> list[Json]:
    """The segments of a condition."""
    return as_list(condition.get("or", as_object(condition.get("not")).get("or")))


def _segment(item: Json) -> int | None:
    """The number in this segment condition; None where it is something else."""
    number = as_object(as_object(item).get("segment")).get("id")
    return number if isinstance(number, int) and [*as_object(item)] == ["segment"] else None


def _is_object(text: str) -> bool:
    try:
        return isinstance(decode(text), dict)
    except ValueError:
        return False


def _is_blank(value: Json) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _whole(value: Json) -> int:
    return value if isinstance(value, int) else 0
