"""App: uploaded files and their folders."""

from __future__ import annotations

from urllib.parse import quote

from customer_io_client.emulator.app_api import shelves
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.hosting import PREFIX
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.assets import Asset
from customer_io_client.emulator.state.folders import Folder
from customer_io_client.emulator.state.shelves import Wanted
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, whole


def list_all(call: Call, state: State) -> Answer:
    """A page of files."""
    asked = _wanted(call, state)
    found, total = state.assets.page(asked)
    assets: list[Json] = [_asset(call, asset) for asset in found]
    return Answer(body={"assets": assets, "meta": _meta(asked, total)})


def upload(call: Call, state: State) -> Answer:
    """Keep a file."""
    fields, file = call.fields(), call.files["file"]
    name = shelves.name_of(fields if "name" in fields else {"name": file.name})
    asset = state.assets.create(name, _parent(fields, None), file.content)
    return Answer(body={"asset": _asset(call, asset)})


def get(call: Call, state: State) -> Answer:
    """One file."""
    return Answer(body={"asset": _asset(call, _known(call, state))})


def update(call: Call, state: State) -> Answer:
    """Another name or place of a file."""
    asset, fields = _known(call, state), call.fields()
    state.assets.change(asset, name=shelves.name_of(fields, asset.name), parent=_parent(fields, asset.parent))
    return Answer(204)


def delete(call: Call, state: State) -> Answer:
    """Remove a file."""
    state.assets.delete(_known(call, state))
    return Answer(204)


def list_folders(call: Call, state: State) -> Answer:
    """A page of folders."""
    asked = _wanted(call, state)
    found, total = state.assets.folders.page(asked)
    folders: list[Json] = [_folder(folder) for folder in found]
    return Answer(body={"folders": folders, "meta": _meta(asked, total)})


def create_folder(call: Call, state: State) -> Answer:
    """A new folder."""
    fields = call.fields()
    return Answer(body={"folder": _folder(state.assets.folders.create(shelves.name_of(fields), _parent(fields, None)))})


def get_folder(call: Call, state: State) -> Answer:
    """One folder."""
    return Answer(body={"folder": _folder(_known_folder(call, state))})


def update_folder(call: Call, state: State) -> Answer:
    """Another name or place of a folder."""
    folder, fields = _known_folder(call, state), call.fields()
    name, parent = shelves.name_of(fields, folder.name), _parent(fields, folder.parent)
    state.assets.folders.change(folder, name=name, parent=parent)
    return Answer(204)


def delete_folder(call: Call, state: State) -> Answer:
    """Remove an empty folder."""
    state.assets.folders.delete(_known_folder(call, state))
    return Answer(204)


def _wanted(call: Call, state: State) -> Wanted:
    return shelves.wanted(call, state.assets.folders.place(_parent(dict(call.query), None)))


def _meta(asked: Wanted, total: int) -> JsonObject:
    return shelves.meta(asked, total, {"direct_descendants_only": asked.direct, "parent_folder_id": asked.folder})


def _parent(fields: JsonObject, current: int | None) -> int | None:
    """The folder that is named; null and 0 are the root."""
    value = whole(fields.get("parent_folder_id", current))
    return value if isinstance(value, int) and value else None


def _known(call: Call, state: State) -> Asset:
    return found_or_404(state.assets.get(call.number("id")))


def _known_folder(call: Call, state: State) -> Folder:
    return found_or_404(state.assets.folders.get(call.number("id")))


def _asset(call: Call, asset: Asset) -> JsonObject:
    return {
        "id": asset.number,
        "name": asset.name,
        "path": f"{call.origin}{PREFIX}assets/{asset.number}/{quote(asset.name, safe='')}",
        "size": asset.size,
        "parent_folder_id": asset.parent,
        "created": asset.created,
        "updated": asset.updated,
    }


def _folder(folder: Folder) -> JsonObject:
    return {
        "id": folder.number,
        "name": folder.name,
        "parent_folder_id": folder.parent,
        "created": folder.created,
        "updated": folder.updated,
    }


TABLE = {
    "app.assets.list": Behaviour(list_all),
    "app.assets.upload": Behaviour(upload),
    "app.assets.get": Behaviour(get),
    "app.assets.update": Behaviour(update),
    "app.assets.delete": Behaviour(delete),
    "app.assets.list_folders": Behaviour(list_folders),
    "app.assets.create_folder": Behaviour(create_folder),
    "app.assets.get_folder": Behaviour(get_folder),
    "app.assets.update_folder": Behaviour(update_folder),
    "app.assets.delete_folder": Behaviour(delete_folder),
}
