"""Folders and components of the Design Studio through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.design import COMPONENTS, EMAILS, FOLDERS, component, email, folder
from tests.emulator.service import NOW, Service


def names(service: Service, path: str, what: str) -> list[str]:
    answer = service.app.get(path)
    assert answer.status_code == 200, answer.text
    return [entry["name"] for entry in answer.json()[what]]


def test_folders_are_made_read_changed_and_deleted(service: Service) -> None:
    top = folder(service, " Top ")
    inner = folder(service, "Inner", top)
    service.clock.now += 5
    assert service.app.get(f"{FOLDERS}/{inner}").json()["folder"] == {
        "id": inner,
        "name": "Inner",
        "parent_folder_id": top,
        "created": NOW,
        "updated": NOW,
    }
    assert service.app.put(f"{FOLDERS}/{inner}", json={"name": "Spring", "parent_folder_id": None}).status_code == 204
    changed = service.app.get(f"{FOLDERS}/{inner.upper()}").json()["folder"]
    assert (changed["name"], changed["parent_folder_id"], changed["updated"]) == ("Spring", None, NOW + 5)
    assert service.app.delete(f"{FOLDERS}/{inner}").status_code == 204
    assert service.app.delete(f"{FOLDERS}/{inner}").status_code == 404


@pytest.mark.parametrize("kind", ["folder", "component", "email"])
def test_a_folder_with_something_in_it_is_not_deleted(service: Service, kind: str) -> None:
    top = folder(service, "Top")
    if kind == "folder":
        path = f"{FOLDERS}/{folder(service, 'Inner', top)}"
    elif kind == "component":
        path = f"{COMPONENTS}/{component(service, 'x-a', '', parent_folder_id=top)}"
    else:
        path = f"{EMAILS}/{email(service, parent_folder_id=top)}"
    assert service.app.delete(f"{FOLDERS}/{top}").status_code == 409
    assert service.app.delete(path).status_code == 204
    assert service.app.delete(f"{FOLDERS}/{top}").status_code == 204


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": ""},
        {"name": "  "},
        {"name": "a" * 171},
        *({"name": f"a{sign}b"} for sign in '<>:"/\\|?*.'),
        {"name": "a", "parent_folder_id": ""},
        {"name": "a", "colour": "red"},
    ],
)
def test_a_folder_that_cannot_be_is_refused(service: Service, body: Any) -> None:
    assert service.app.post(FOLDERS, json=body).status_code == 400
    top = folder(service, "Top")
    assert service.app.put(f"{FOLDERS}/{top}", json=body).status_code == 400
    assert names(service, FOLDERS, "folders") == ["Top"]


def test_an_unknown_folder_is_answered_404(service: Service) -> None:
    top = folder(service, "Top")
    for unknown in ("x", top[:-1] + "9", component(service, "x-a", "")):
        path = f"{FOLDERS}/{unknown}"
        answers = [service.app.get(path), service.app.put(path, json={"name": "a"}), service.app.delete(path)]
        assert [answer.status_code for answer in answers] == [404] * 3
        answer = service.app.post(FOLDERS, json={"name": "a", "parent_folder_id": unknown})
        assert (answer.status_code, answer.json()["errors"][0]["detail"]) == (404, "parent folder not found")
        assert service.app.get(f"{FOLDERS}?parent_folder_id={unknown}").status_code == 404


def test_a_folder_is_not_moved_into_itself_or_below(service: Service) -> None:
    top = folder(service, "Top")
    below = folder(service, "Below", folder(service, "Inner", top))
    for place in (top, below):
        assert service.app.put(f"{FOLDERS}/{top}", json={"parent_folder_id": place}).status_code == 400


def test_lists_take_place_time_and_order(service: Service) -> None:
    top = folder(service, "Top")
    for seconds, (name, parent) in enumerate([("b", top), ("c", None), ("a", top)], 1):
        service.clock.now = NOW + seconds
        component(service, f"x-{name}", "", parent_folder_id=parent)
    service.clock.now = NOW + 10
    path = service.app.get(f"{COMPONENTS}?tag=x-b").json()["components"][0]["id"]
    service.app.put(f"{COMPONENTS}/{path}", json={"content": "new"})
    queries = {
        "": ["x-b", "x-c", "x-a"],
        "direct_descendants_only=true": ["x-c"],
        f"parent_folder_id={top}": ["x-b", "x-a"],
        "sort_by=name": ["x-a", "x-b", "x-c"],
        "sort_by=name&sort_order=desc": ["x-c", "x-b", "x-a"],
        "sort_by=updated": ["x-c", "x-a", "x-b"],
        f"created_after={NOW + 1}": ["x-c", "x-a"],
        f"created_before={NOW + 3}": ["x-b", "x-c"],
        f"updated_after={NOW + 9}": ["x-b"],
        f"updated_before={NOW + 3}&created_after={NOW}": ["x-c"],
        "tag=x-c": ["x-c"],
        "tag=x-c&limit=1&page=2": [],
        "limit=2&page=2": ["x-a"],
    }
    assert {query: names(service, f"{COMPONENTS}?{query}", "components") for query in queries} == queries
    page = service.app.get(f"{COMPONENTS}?direct_descendants_only=true&limit=1&tag=x-c").json()
    assert [entry["name"] for entry in page["folders"]] == ["Top"]
    assert page["meta"] == {
        "filters": {"direct_descendants_only": True, "tag": "x-c"},
        "pagination": {"limit": 1, "page": 1, "total": 1},
    }
    assert service.app.get(f"{COMPONENTS}?sort_by=size").status_code == 400
    assert service.app.get(f"{COMPONENTS}?parent_folder_id=").status_code == 400


def test_components_are_made_read_changed_and_deleted(service: Service) -> None:
    top = folder(service, "Top")
    button = component(service, "x-button", "<a>Go</a>", parent_folder_id=top)
    path = f"{COMPONENTS}/{button}"
    assert service.app.get(path).json()["component"] == {
        "id": button,
        "name": "x-button",
        "tag": "x-button",
        "content": "<a>Go</a>",
        "parent_folder_id": top,
        "created": NOW,
        "updated": NOW,
    }
    changes = {"name": "Button", "tag": "x-go", "parent_folder_id": None}
    assert service.app.put(path, json=changes).status_code == 204
    changed = service.app.get(path).json()["component"]
    assert {**changed, **changes, "content": "<a>Go</a>"} == changed
    assert "content" not in service.app.get(COMPONENTS).json()["components"][0]
    assert service.app.delete(path).status_code == 204
    assert [service.app.delete(path).status_code, service.app.get(path).status_code] == [404, 404]


@pytest.mark.parametrize(
    "change",
    [
        {"name": " "},
        {"name": "a" * 256},
        {"tag": ""},
        {"tag": "a b"},
        {"tag": "<a>"},
        {"content": 5},
        {"parent_folder_id": ""},
        {"colour": "red"},
    ],
)
def test_a_component_that_cannot_be_is_refused(service: Service, change: dict[str, Any]) -> None:
    sound = {"name": "Button", "tag": "x-button", "content": "<a>Go</a>"}
    assert service.app.post(COMPONENTS, json=sound | change).status_code == 400
    button = component(service, "x-button", "")
    assert service.app.put(f"{COMPONENTS}/{button}", json=change).status_code == 400


@pytest.mark.parametrize("missing", ["name", "tag", "content"])
def test_a_component_needs_name_tag_and_content(service: Service, missing: str) -> None:
    fields = {"name": "Button", "tag": "x-button", "content": "<a>Go</a>"}
    fields.pop(missing)
    assert service.app.post(COMPONENTS, json=fields).status_code == 400
    assert service.app.put(f"{COMPONENTS}/{component(service, 'x-a', '')}", json={}).status_code == 400
