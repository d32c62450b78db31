"""App: collections and their rows."""

from __future__ import annotations

from urllib.parse import urlsplit

from customer_io_client.emulator import csv_files
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.csv_files import CsvError
from customer_io_client.emulator.fetching import Fetched, FetchError
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.collections import Collection
from customer_io_client.emulator.wire import (
    Answer,
    Behaviour,
    Call,
    Json,
    JsonObject,
    RefusedError,
    as_list,
    decode,
)


def list_all(_call: Call, state: State) -> Answer:
    """All collections without their rows."""
    collections: list[Json] = [_view(collection) for collection in state.collections.all()]
    return Answer(body={"collections": collections})


def create(call: Call, state: State) -> Answer:
    """A new collection of rows that are given or fetched."""
    fields = call.fields()
    if "data" not in fields and "url" not in fields:
        raise RefusedError(400, "needs data or url", reason="required")
    number = state.collections.create(_name(fields), _content(fields, state))
    return _answer(number, state)


def get(call: Call, state: State) -> Answer:
    """One collection without its rows."""
    return _answer(_number(call, state), state)


def update(call: Call, state: State) -> Answer:
    """Another name, other rows, or both."""
    number, fields = _number(call, state), call.fields()
    if "name" in fields:
        state.collections.rename(number, _name(fields))
    if "data" in fields or "url" in fields:
        state.collections.replace(number, _content(fields, state))
    return _answer(number, state)


def delete(call: Call, state: State) -> Answer:
    """Remove a collection with its rows."""
    state.collections.delete(_number(call, state))
    return Answer(204)


def get_content(call: Call, state: State) -> Answer:
    """The rows as they were given."""
    return Answer(body=state.collections.content(_number(call, state)))


def update_content(call: Call, state: State) -> Answer:
    """Other rows."""
    number = _number(call, state)
    state.collections.replace(number, call.body)
    return _answer(number, state)


def _number(call: Call, state: State) -> int:
    return found_or_404(state.collections.get(call.number("collection_id"))).number


def _name(fields: JsonObject) -> str:
    name = str(fields["name"]).strip()
    if not name:
        raise RefusedError(400, "is blank", where="name")
    return name


def _content(fields: JsonObject, state: State) -> Json:
    """The rows that a body holds, or those of the file that it names."""
    if "url" not in fields:
        return as_list(fields["data"])
    if "data" in fields:
        raise RefusedError(400, "cannot stand beside data", where="url")
    url = str(fields["url"])
    try:
        return _read(state.fetches.take(url), url)
    except (FetchError, CsvError) as error:
        raise RefusedError(400, f"leads to no rows: {error}", where="url") from None


def _read(file: Fetched, url: str) -> Json:
    """The rows of a CSV or a JSON file: its media type says which it is, else the end of its name; else it is JSON."""
    if _is_csv(file, url):
        columns, rows = csv_files.read(file.content)
        return [dict[str, Json](zip(columns, row, strict=False)) for row in rows]
    try:
        value = decode(file.content)
    except ValueError:
        raise RefusedError(400, "leads to no rows: the file is not JSON", where="url") from None
    if isinstance(value, dict) or (isinstance(value, list) and all(isinstance(row, dict) for row in value)):
        return value
    raise RefusedError(400, "leads to no rows: the file holds something else than objects", where="url")


def _is_csv(file: Fetched, url: str) -> bool:
    kind = file.media_type.partition("/")[2]
    if kind in ("csv", "json"):
        return kind == "csv"
    return urlsplit(url).path.lower().endswith(".csv")


def _answer(number: int, state: State) -> Answer:
    return Answer(body={"collection": _view(found_or_404(state.collections.get(number)))})


def _view(collection: Collection) -> JsonObject:
    return {
        "id": collection.number,
        "name": collection.name,
        "rows": collection.rows,
        "bytes": collection.bytes,
        "schema": [*collection.columns],
        "created_at": collection.created,
        "updated_at": collection.updated,
    }


TABLE = {
    "app.collections.list": Behaviour(list_all),
    "app.collections.create": Behaviour(create),
    "app.collections.get": Behaviour(get),
    "app.collections.update": Behaviour(update),
    "app.collections.delete": Behaviour(delete),
    "app.collections.get_content": Behaviour(get_content),
    "app.collections.update_content": Behaviour(update_content),
}
