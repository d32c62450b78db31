"""What Pipelines calls have in common: whom they are about, when, and where."""

from __future__ import annotations

from datetime import UTC, datetime

from customer_io_client.emulator.state.references import Reference, from_path
from customer_io_client.emulator.wire import Json, JsonObject, RefusedError


def text(fields: JsonObject, name: str) -> str | None:
    """A text field; None where it was not given."""
    value = fields.get(name)
    return value if isinstance(value, str) else None


def user(fields: JsonObject) -> Reference | None:
    """The person of `userId`: an id, an email or `cio_…`."""
    user_id = text(fields, "userId")
    return None if user_id is None else from_path(user_id, "userId")


def needed_user(fields: JsonObject) -> Reference:
    """The person of `userId`, which this call cannot do without."""
    reference = user(fields)
    if reference is None:
        raise RefusedError(400, "is required", where="userId", reason="required")
    return reference


def moment(value: Json, where: str) -> int | None:
    """An ISO 8601 time as Unix seconds; without an offset it is UTC. None where none was given."""
    if value is None:
        return None
    try:
        parsed = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        parsed = None
    if parsed is None:
        raise RefusedError(400, "must be a time in ISO 8601", where=where)
    return int((parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp())
