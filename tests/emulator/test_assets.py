"""Uploaded files and their folders through the App API."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.emulator.service import NOW, Service
from tests.emulator.test_images import png

FILES = "/v1/assets/files"
FOLDERS = "/v1/assets/folders"
CLASH = "a constraint violation prevents this operation"


def folder(service: Service, name: str, parent: int | None = None) -> int:
    answer = service.app.post(FOLDERS, json={"name": name, "parent_folder_id": parent})
    assert answer.status_code == 200, answer.text
    number: int = answer.json()["folder"]["id"]
    return number


def upload(service: Service, content: bytes = png(4, 5), filename: str = "logo.png", **fields: str) -> httpx.Response:
    return service.app.post(FILES, files={"file": (filename, content)}, data=fields)


def names(service: Service, query: str, what: str = "folders") -> list[str]:
    path = FOLDERS if what == "folders" else "/v1/assets"
    answer = service.app.get(f"{path}?{query}")
    assert answer.status_code == 200, answer.text
    return [entry["name"] for entry in answer.json()[what]]


def test_a_file_is_kept_and_its_bytes_are_hosted_at_its_path(service: Service) -> None:
    answer = upload(service, filename="my logo.png")
    asset = answer.json()["asset"]
    path = asset.pop("path")
    assert asset == {
        "id": asset["id"],
        "name": "my logo.png",
        "size": len(png(4, 5)),
        "parent_folder_id": None,
        "created": NOW,
        "updated": NOW,
    }
    hosted = service.open.get(path)
    assert (hosted.status_code, hosted.content, hosted.headers["Content-Type"]) == (200, png(4, 5), "image/png")
    assert service.app.get(f"{FILES}/{asset['id']}").json()["asset"] == asset | {"path": path}
    assert service.app.delete(f"{FILES}/{asset['id']}").status_code == 204
    assert service.open.get(path).status_code == 404
    assert service.app.delete(f"{FILES}/{asset['id']}").status_code == 404


def test_a_hosted_file_may_stand_in_a_page_of_any_origin(service: Service) -> None:
    """In an email that is read elsewhere, with or without an `Origin`."""
    path = upload(service).json()["asset"]["path"]
    for headers in ({}, {"Origin": "https://mail.example"}):
        hosted = service.open.get(path, headers=headers)
        assert (hosted.status_code, hosted.headers["Cross-Origin-Resource-Policy"]) == (200, "cross-origin")
        assert hosted.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["assets/1", "assets/x/y", "nothing/1/y", "assets", "assets/" + "9" * 30 + "/y"])
def test_nothing_is_hosted_at_other_paths(service: Service, path: str) -> None:
    assert service.open.get(f"/_emulator/hosted/{path}").status_code == 404


def test_a_name_and_a_folder_may_be_given(service: Service) -> None:
    logos = folder(service, "Logos")
    asset = upload(service, name=" Logo ", parent_folder_id=str(logos)).json()["asset"]
    assert (asset["name"], asset["parent_folder_id"]) == ("Logo", logos)
    assert upload(service, parent_folder_id="0").json()["asset"]["parent_folder_id"] is None


@pytest.mark.parametrize(
    ("content", "status", "where"),
    [
        (b"plain text", 400, "/file"),
        (png(4097, 1), 400, "/file"),
        (png(1, 4097), 400, "/file"),
        (png(4, 4) + bytes(2 * 1024 * 1024), 400, "/file"),
        (png(4096, 4096), 200, None),
        (b"%PDF-1.4", 200, None),
    ],
)
def test_a_file_is_a_picture_or_a_pdf_of_some_size(
    service: Service, content: bytes, status: int, where: str | None
) -> None:
    answer = upload(service, content)
    assert answer.status_code == status
    assert where is None or answer.json()["errors"][0]["source"] == {"pointer": where}


def test_an_unknown_folder_is_answered_404(service: Service) -> None:
    asset = upload(service).json()["asset"]["id"]
    answers = [
        upload(service, parent_folder_id="99"),
        service.app.put(f"{FILES}/{asset}", json={"parent_folder_id": 99}),
        service.app.post(FOLDERS, json={"name": "x", "parent_folder_id": 99}),
        service.app.put(f"{FOLDERS}/{folder(service, 'here')}", json={"parent_folder_id": 99}),
        service.app.get("/v1/assets?parent_folder_id=99"),
    ]
    assert [answer.status_code for answer in answers] == [404] * 5
    assert answers[0].json()["errors"][0]["detail"] == "parent folder not found"


@pytest.mark.parametrize("path", [f"{FILES}/99", f"{FOLDERS}/99", f"{FILES}/x", f"{FOLDERS}/x", f"{FILES}/{9**40}"])
def test_what_is_not_there_is_answered_404(service: Service, path: str) -> None:
    answers = [service.app.get(path), service.app.put(path, json={"name": "x"}), service.app.delete(path)]
    missing = {"errors": [{"detail": "resource not found", "status": "404"}]}
    assert [(answer.status_code, answer.json()) for answer in answers] == [(404, missing)] * 3


def test_files_are_renamed_and_moved(service: Service) -> None:
    asset, logos = upload(service).json()["asset"]["id"], folder(service, "Logos")
    service.clock.now += 60
    path = f"{FILES}/{asset}"
    assert service.app.put(path, json={"name": "new.png"}).status_code == 204
    assert service.app.put(path, json={"parent_folder_id": logos}).status_code == 204
    moved = service.app.get(path).json()["asset"]
    assert (moved["name"], moved["parent_folder_id"], moved["created"], moved["updated"]) == (
        "new.png",
        logos,
        NOW,
        NOW + 60,
    )
    assert service.app.put(path, json={"parent_folder_id": None}).status_code == 204
    assert service.app.get(path).json()["asset"]["parent_folder_id"] is None
    assert service.app.put(path, json={"name": "  "}).status_code == 400


def test_a_tree_is_listed_whole_or_a_level_at_a_time(service: Service) -> None:
    top = folder(service, "top")
    inner = folder(service, "inner", top)
    folder(service, "innermost", inner)
    folder(service, "beside")
    for number, parent in enumerate((0, top, inner)):
        upload(service, filename=f"{number}.png", parent_folder_id=str(parent))
    assert names(service, "") == ["top", "inner", "innermost", "beside"]
    assert names(service, "direct_descendants_only=true") == ["top", "beside"]
    assert names(service, f"parent_folder_id={top}") == ["inner", "innermost"]
    assert names(service, f"parent_folder_id={top}&direct_descendants_only=true") == ["inner"]
    assert names(service, "", "assets") == ["0.png", "1.png", "2.png"]
    assert names(service, f"parent_folder_id={top}", "assets") == ["1.png", "2.png"]
    assert names(service, "parent_folder_id=0&direct_descendants_only=true", "assets") == ["0.png"]


def test_a_list_comes_page_by_page(service: Service) -> None:
    for number in range(5):
        folder(service, str(number))
    page = service.app.get(f"{FOLDERS}?limit=2&page=3").json()
    assert [entry["name"] for entry in page["folders"]] == ["4"]
    assert page["meta"] == {
        "filters": {"direct_descendants_only": False, "parent_folder_id": None},
        "pagination": {"limit": 2, "page": 3, "total": 5},
    }
    assert names(service, "page=99999999999999") == []
    assert service.app.get(f"{FOLDERS}?page=0").status_code == 400


def test_siblings_have_different_names(service: Service) -> None:
    first, second = folder(service, "one"), folder(service, "two")
    folder(service, "one", second)
    clashes = [
        service.app.post(FOLDERS, json={"name": " one "}),
        service.app.put(f"{FOLDERS}/{second}", json={"name": "one"}),
        service.app.put(f"{FOLDERS}/{first}", json={"parent_folder_id": second}),
    ]
    assert [answer.status_code for answer in clashes] == [409] * 3
    entry = {"detail": CLASH, "status": "409", "source": {"pointer": "/name"}}
    assert [answer.json() for answer in clashes] == [{"errors": [entry]}] * 3
    assert names(service, "direct_descendants_only=true") == ["one", "two"]


def test_a_folder_is_not_moved_into_itself_or_below(service: Service) -> None:
    top = folder(service, "top")
    below = folder(service, "below", folder(service, "inner", top))
    for place in (top, below):
        assert service.app.put(f"{FOLDERS}/{top}", json={"parent_folder_id": place}).status_code == 400
    assert service.app.put(f"{FOLDERS}/{below}", json={"parent_folder_id": top}).status_code == 204
    assert service.app.get(f"{FOLDERS}/{below}").json()["folder"]["parent_folder_id"] == top


@pytest.mark.parametrize("inside", ["folder", "file"])
def test_a_folder_with_something_in_it_is_not_deleted(service: Service, inside: str) -> None:
    top = folder(service, "top")
    if inside == "folder":
        path = f"{FOLDERS}/{folder(service, 'inner', top)}"
    else:
        path = f"{FILES}/{upload(service, parent_folder_id=str(top)).json()['asset']['id']}"
    assert service.app.delete(f"{FOLDERS}/{top}").status_code == 409
    assert service.app.delete(path).status_code == 204
    assert service.app.delete(f"{FOLDERS}/{top}").status_code == 204
    assert folder(service, "top") > top


def test_a_folder_may_be_written_with_a_fraction_of_nothing(service: Service) -> None:
    logos = folder(service, "Logos")
    answer = service.app.post(FOLDERS, json={"name": "x", "parent_folder_id": float(logos)})
    assert answer.json()["folder"]["parent_folder_id"] == logos
    assert service.app.post(FOLDERS, json={"name": "x", "parent_folder_id": 1e300}).status_code == 404


@pytest.mark.parametrize("body", [{}, {"name": " "}, {"name": 5}, {"name": "x", "parent_folder_id": "1"}])
def test_a_folder_needs_a_name(service: Service, body: Any) -> None:
    assert service.app.post(FOLDERS, json=body).status_code == 400
