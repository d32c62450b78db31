"""App: folders and components of the Design Studio."""

from __future__ import annotations

import re

from customer_io_client.emulator import names
from customer_io_client.emulator.app_api import design_views as views
from customer_io_client.emulator.app_api.found import found_or_404
from customer_io_client.emulator.app_api.shelves import name_of
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.components import Component
from customer_io_client.emulator.state.folders import Folder
from customer_io_client.emulator.state.shelves import Condition
from customer_io_client.emulator.wire import Answer, Behaviour, Call, Json, JsonObject, RefusedError

_FORBIDDEN = re.compile(r'[<>:"/\\|?*.]')


def list_folders(call: Call, state: State) -> Answer:
    """A page of folders."""
    asked = views.wanted(call, state)
    found, total = state.design.folders.page(asked)
    folders: list[Json] = [views.folder(folder) for folder in found]
    return Answer(body={"folders": folders, "meta": views.meta(call, asked, total)})


def create_folder(call: Call, state: State) -> Answer:
    """A new folder."""
    fields = call.fields()
    folder = state.design.folders.create(_folder_name(fields), views.parent(fields, None))
    return Answer(body={"folder": views.folder(folder)})


def get_folder(call: Call, state: State) -> Answer:
    """One folder."""
    return Answer(body={"folder": views.folder(_folder(call, state))})


def update_folder(call: Call, state: State) -> Answer:
    """Another name or place of a folder."""
    folder, fields = _folder(call, state), call.fields()
    name, parent = _folder_name(fields, folder.name), views.parent(fields, folder.parent)
    state.design.folders.change(folder, name=name, parent=parent)
    return Answer(204)


def delete_folder(call: Call, state: State) -> Answer:
    """Remove an empty folder."""
    state.design.folders.delete(_folder(call, state))
    return Answer(204)


def list_components(call: Call, state: State) -> Answer:
    """A page of components, and the folders of the place."""
    tag = call.asked("tag")
    conditions: list[Condition] = [] if tag is None else [("tag = ?", tag)]
    asked = views.wanted(call, state, *conditions)
    found, total = state.design.components.page(asked)
    components: list[Json] = [views.component_row(component) for component in found]
    return Answer(
        body={
            "components": components,
            "folders": views.folders_beside(state, asked),
            "meta": views.meta(call, asked, total),
        }
    )


def create_component(call: Call, state: State) -> Answer:
    """A new component."""
    fields = call.fields()
    component = state.design.components.create(
        name_of(fields), _tag(fields), str(fields["content"]), views.parent(fields, None)
    )
    return Answer(body={"component": _whole(component)})


def get_component(call: Call, state: State) -> Answer:
    """One component."""
    return Answer(body={"component": _whole(_component(call, state))})


def update_component(call: Call, state: State) -> Answer:
    """Other values of a component."""
    component, fields = _component(call, state), call.fields()
    state.design.components.change(
        component,
        name=name_of(fields, component.name),
        tag=_tag(fields) if "tag" in fields else component.tag,
        content=str(fields.get("content", component.content)),
        parent=views.parent(fields, component.parent),
    )
    return Answer(204)


def delete_component(call: Call, state: State) -> Answer:
    """Remove a component."""
    state.design.components.delete(_component(call, state))
    return Answer(204)


def _folder(call: Call, state: State) -> Folder:
    number = names.number_of_uuid(call.text("id"), "folder")
    return found_or_404(None if number is None else state.design.folders.get(number))


def _folder_name(fields: JsonObject, current: str | None = None) -> str:
    name = name_of(fields, current)
    if _FORBIDDEN.search(name):
        raise RefusedError(400, 'must have none of < > : " / \\ | ? * .', where="name")
    return name


def _component(call: Call, state: State) -> Component:
    number = names.number_of_uuid(call.text("id"), "component")
    return found_or_404(None if number is None else state.design.components.get(number))


def _tag(fields: JsonObject) -> str:
    tag = str(fields["tag"]).strip()
    if not re.fullmatch(r"[A-Za-z][\w.-]*", tag):
        raise RefusedError(400, "is no name of an element", where="tag")
    return tag


def _whole(component: Component) -> JsonObject:
    return {**views.component_row(component), "content": component.content}


TABLE = {
    "app.design_studio.list_folders": Behaviour(list_folders),
    "app.design_studio.create_folder": Behaviour(create_folder, unknown_fields="refused"),
    "app.design_studio.get_folder": Behaviour(get_folder),
    "app.design_studio.update_folder": Behaviour(update_folder, unknown_fields="refused"),
    "app.design_studio.delete_folder": Behaviour(delete_folder),
    "app.design_studio.list_components": Behaviour(list_components),
    "app.design_studio.create_component": Behaviour(create_component, unknown_fields="refused"),
    "app.design_studio.get_component": Behaviour(get_component),
    "app.design_studio.update_component": Behaviour(update_component, unknown_fields="refused"),
    "app.design_studio.delete_component": Behaviour(delete_component),
}
