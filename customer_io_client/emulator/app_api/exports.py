"""App: exports of people and deliveries."""

from __future__ import annotations

from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.hosting import PREFIX
from customer_io_client.emulator.processing.exports import PARENTS
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.exports import Export
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError


def list_all(_call: Call, state: State) -> Answer:
    """All exports, newest first."""
    exports: list[Json] = [_view(export) for export in state.exports.all()]
    return Answer(body={"exports": exports})


def export_customers(call: Call, state: State) -> Answer:
    """Start an export of the people who match a filter."""
    request = call.fields()
    state.search.people(request["filters"], where="filters", limit=1)
    return _answer(state.exports.start("customers", "People who match a filter", request), state)


def export_deliveries(call: Call, state: State) -> Answer:
    """Start an export of the deliveries of one message."""
    request = call.fields()
    named = [name for name in PARENTS if name in request]
    if len(named) > 1:
        raise RefusedError(400, f"cannot stand beside {named[0]}", where=named[1])
    number = request[named[0]]
    description = f"Deliveries of {named[0].removesuffix('_id').replace('_', ' ')} {number}"
    return _answer(state.exports.start("deliveries", description, request), state)


def get(call: Call, state: State) -> Answer:
    """How far one export is."""
    return _answer(call.number("export_id"), state)


def get_download(call: Call, state: State) -> Answer:
    """A new address of the file of a finished export."""
    export = _known(call.number("export_id"), state)
    if export.status != "done":
        raise RefusedError(400, f"the export is {export.status}; only one that is done has a file")
    signature = state.exports.link(export.number)
    return Answer(body={"url": f"{call.origin}{PREFIX}exports/{export.number}.csv/{signature}"})


def _answer(number: int, state: State) -> Answer:
    return Answer(body={"export": _view(_known(number, state))})


def _known(number: int, state: State) -> Export:
    return found_or_404(state.exports.get(number))


def _view(export: Export) -> JsonObject:
    """One export; a report on an import is of no type that the API names."""
    fields: JsonObject = {
        "id": export.number,
        "deduplicate_id": f"{export.number}:{export.updated}",
        "user_id": None,
        "user_email": None,
        "description": export.description,
        "status": export.status,
        "failed": export.status == "failed",
        "total": export.total if export.status == "done" else 0,
        "downloads": export.downloads,
        "created_at": export.created,
        "updated_at": export.updated,
    }
    return fields if export.type is None else {**fields, "type": export.type}


TABLE = {
    "app.exports.list": Behaviour(list_all),
    "app.exports.export_customers": Behaviour(export_customers),
    "app.exports.export_deliveries": Behaviour(export_deliveries),
    "app.exports.get": Behaviour(get),
    "app.exports.get_download": Behaviour(get_download),
}
