"""App: imports from CSV files."""

from __future__ import annotations

from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.processing.imports import choice_of
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.imports import Import
from customer_io_client.emulator.wire import Answer, Behaviour, Call, JsonObject, RefusedError, as_object

_EVENTS = ("all", "only_existing")
_OTHERS = ("all", "only_new", "only_existing")


def create(call: Call, state: State) -> Answer:
    """Start an import; its file is looked at later."""
    request = as_object(call.fields()["import"])
    choices = _EVENTS if request["type"] == "event" else _OTHERS
    if request.get("people_to_process", "all") not in choices:
        raise RefusedError(400, f"must be one of {', '.join(choices)}", where="import.people_to_process")
    return _answer(call, state.imports.start(request), state)


def get(call: Call, state: State) -> Answer:
    """How far one import is."""
    return _answer(call, call.number("import_id"), state)


def _answer(call: Call, number: int, state: State) -> Answer:
    import_ = found_or_404(state.imports.get(number))
    return Answer(body={"import": _view(import_, f"{call.origin}/v1/exports")})


def _view(import_: Import, exports: str) -> JsonObject:
    """One import; what does not apply to its type, and reports that are not there, are left out."""
    request, choice = import_.request, choice_of(import_)
    fields: JsonObject = {
        "id": import_.number,
        "type": request["type"],
        "name": request["name"],
        "description": request.get("description", ""),
        "data_to_process": choice,
        "state": import_.state,
        "rows_to_import": import_.rows_to_import,
        "rows_imported": import_.rows_imported,
        "error": import_.error,
        "created_at": import_.created,
        "updated_at": import_.updated,
    }
    if request["type"] in ("people", "event"):
        fields["people_to_process"] = choice
    if request["type"] == "object":
        fields["object_type_id"] = request["object_type_id"]
    else:
        fields["identifier"] = request["identifier"]
    for kind, number in (("error", import_.error_export), ("warning", import_.warning_export)):
        if number is not None and import_.state == "imported":
            fields[f"{kind}_export_id"] = number
            fields[f"{kind}_download_url"] = f"{exports}/{number}/download"
    return fields


TABLE = {"app.imports.create": Behaviour(create), "app.imports.get": Behaviour(get)}
