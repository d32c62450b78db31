"""Objects of one type by filter: and, or, not, object_attribute."""

from __future__ import annotations

from customer_io_client.emulator import names
from customer_io_client.emulator.state.filters import EVERYTHING, NOTHING, Condition, Leaf, condition
from customer_io_client.emulator.state.objects import Object
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import Json, RefusedError, as_object

_HAVING = "objects.object IN (SELECT object FROM object_attributes WHERE name = ?"


class ObjectSearch:
    """Which objects match a filter, in the order they were created."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def objects(self, type_: str, filter_: Json, *, after: int = 0, limit: int) -> list[Object]:
        """Those of this type that match, beginning after this object's number.

        Raises:
            RefusedError: 400, a filter of several kinds at once, of another type, or one that nests too deeply.
        """

        def attribute(operand: Json, where: str, _depth: int) -> Condition:
            return _attribute(operand, where, type_)

        leaves: dict[str, Leaf] = {"object_attribute": attribute}
        matching = condition(filter_, "filter", 0, leaves)
        sql = (
            "SELECT object, type, object_id FROM objects"  # noqa: S608 # built here; every value is bound
            f" WHERE type = ? AND object > ? AND {matching.sql} ORDER BY object LIMIT ?"
        )
        return [Object(*row) for row in self._store.all(sql, type_, after, *matching.values, limit)]


def _attribute(operand: Json, where: str, type_: str) -> Condition:
    comparison = as_object(operand)
    if comparison["type_id"] != type_:
        raise RefusedError(400, "is another type than that of the search", where=f"{where}.type_id")
    field = str(comparison["field"])
    return _exists(field) if comparison["operator"] == "exists" else _equals(field, str(comparison["value"]))


def _exists(field: str) -> Condition:
    if field in ("object_id", "cio_object_id"):
        return EVERYTHING
    return Condition(f"({_HAVING}))", (field,))


def _equals(field: str, text: str) -> Condition:
    match field:
        case "object_id":
            return Condition("(objects.object_id = ?)", (text,))
        case "cio_object_id":
            number = names.object_of(text)
            return NOTHING if number is None else Condition("(objects.object = ?)", (number,))
        case _:
            return Condition(f"({_HAVING} AND text = ?))", (field, text))
