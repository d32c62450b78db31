"""The entries of a trigger's list of people: a text in `ids` and `emails`, an object in `per_user_data`."""

from __future__ import annotations

from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.wire import Json, JsonObject, as_object, encode

LISTS = ("emails", "ids", "per_user_data")
"""The fields of a trigger that list people."""
_PERSON_BYTES = 2 * 1024 * 1024


def problem(audience: str, entry: Json) -> str | None:
    """What is wrong with the form of one entry; None: nothing."""
    if audience != "per_user_data":
        return _name_problem(entry)
    if not isinstance(entry, dict):
        return "is not a JSON object"
    names = [name for name in ("id", "email") if name in entry]
    if len(names) != 1:
        return "needs either an id or an email"
    if not isinstance(entry.get("data", {}), dict):
        return "data must be an object"
    if len(encode(entry.get("data"))) > _PERSON_BYTES:
        return f"data is over {_PERSON_BYTES} bytes"
    return _name_problem(entry[names[0]])


def named(audience: str, entry: Json) -> tuple[Reference, JsonObject]:
    """Whom an entry without a problem names, and the data of their own."""
    if audience != "per_user_data":
        return Reference("email" if audience == "emails" else "id", str(entry)), {}
    fields = as_object(entry)
    reference = Reference("id", str(fields["id"])) if "id" in fields else Reference("email", str(fields["email"]))
    return reference, as_object(fields.get("data"))


def _name_problem(name: Json) -> str | None:
    return None if isinstance(name, str) and name.strip() else "names nobody"
