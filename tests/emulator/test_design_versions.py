"""Versions of emails of the Design Studio through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.design import COMPONENTS, EMAILS, NOBODY, component, email, read
from tests.emulator.service import NOW, Service


def save(service: Service, id_: str, name: str = "Draft", **fields: str) -> tuple[bool, dict[str, Any]]:
    answer = service.app.post(f"{EMAILS}/{id_}/versions", json={"name": name, **fields})
    assert answer.status_code == 200, answer.text
    return answer.json()["created"], answer.json()["version"]


def test_a_version_keeps_the_email_and_its_components_as_they_were(service: Service) -> None:
    component(service, "x-inner", "<b>in</b>")
    button = component(service, "x-button", "<a><x-inner></x-inner></a>")
    component(service, "x-unused", "")
    id_ = email(service, "<p>Hello</p><X-Button></X-Button>", envelope={"from_id": 1})
    created, version = save(service, id_, description="Before")
    assert (created, version) == (
        True,
        {
            "id": version["id"],
            "node_id": id_,
            "node_type": "EMAIL",
            "name": "Draft",
            "description": "Before",
            "created": NOW,
            "created_on_publish": False,
            "feedback": False,
        },
    )
    before = read(service, id_)
    service.app.put(f"{EMAILS}/{id_}", json={"name": "Other", "content": {"html": "", "subject": "Other"}})
    service.app.put(f"{COMPONENTS}/{button}", json={"content": ""})
    kept = read(service, id_, f"/versions/{version['id']}")
    assert kept["version"] == version
    assert kept["node"] == {
        "node_id": id_,
        "node_type": "EMAIL",
        "name": "News",
        "subject": "Hello",
        "preheader_text": "",
        "content": before["content"]["html"],
        "text": before["content"]["text"],
        "amp": "",
        "envelope": before["envelope"],
        "transformers": before["transformers"],
    }
    assert [(part["component_name"], part["content"]) for part in kept["dependencies"]] == [
        ("x-button", "<a><x-inner></x-inner></a>"),
        ("x-inner", "<b>in</b>"),
    ]
    assert kept["dependencies"][0]["node_id"] == button


def test_an_unchanged_email_answers_its_latest_version(service: Service) -> None:
    id_ = email(service)
    _, first = save(service, id_)
    assert save(service, id_, "Again") == (False, first)
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"subject": "Other"}})
    created, second = save(service, id_, "Again")
    assert (created, second["name"]) == (True, "Again")
    assert [version["id"] for version in read(service, id_, "/versions")["versions"]] == [first["id"], second["id"]]


def test_versions_are_listed_by_time(service: Service) -> None:
    id_ = email(service)
    for seconds in range(3):
        service.clock.now = NOW + seconds
        service.app.put(f"{EMAILS}/{id_}", json={"content": {"subject": str(seconds)}})
        save(service, id_, str(seconds))

    def listed(query: str) -> list[str]:
        return [version["name"] for version in read(service, id_, f"/versions?{query}")["versions"]]

    assert listed(f"start_date={NOW + 1}") == ["1", "2"]
    assert listed(f"start_date={NOW}&end_date={NOW + 1}") == ["0", "1"]
    assert service.app.get(f"{EMAILS}/{id_}/versions?end_date={NOW}").status_code == 400


def test_an_email_goes_back_and_its_components_stay(service: Service) -> None:
    button = component(service, "x-button", "old")
    id_ = email(service, "<x-button></x-button>")
    _, version = save(service, id_)
    before = read(service, id_)
    service.app.put(f"{EMAILS}/{id_}", json={"name": "Other", "content": {"html": "new"}})
    service.app.put(f"{COMPONENTS}/{button}", json={"content": "new"})
    answer = service.app.post(f"{EMAILS}/{id_}/versions/{version['id']}/restore")
    assert answer.json() == {"node_id": id_, "version_id": version["id"], "restored_node_ids": [id_]}
    assert read(service, id_) == before | {"name": "Other"}
    assert service.app.get(f"{COMPONENTS}/{button}").json()["component"]["content"] == "new"


def test_a_version_is_deleted_once(service: Service) -> None:
    id_ = email(service)
    path = f"{EMAILS}/{id_}/versions/{save(service, id_)[1]['id']}"
    assert [service.app.delete(path).status_code for _ in range(2)] == [204, 404]


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": " "}, {"name": "x", "colour": 1}, {"description": "x"}])
def test_a_version_needs_a_name(service: Service, body: Any) -> None:
    assert service.app.post(f"{EMAILS}/{email(service)}/versions", json=body).status_code == 400


def test_versions_of_other_emails_are_answered_404(service: Service) -> None:
    id_, other = email(service), email(service)
    version = save(service, id_)[1]["id"]
    for path in (
        f"{EMAILS}/{other}/versions/{version}",
        f"{EMAILS}/{id_}/versions/x",
        f"{EMAILS}/x/versions/{version}",
    ):
        answers = [service.app.get(path), service.app.delete(path), service.app.post(f"{path}/restore")]
        assert [answer.status_code for answer in answers] == [404] * 3
    assert service.app.get(f"{EMAILS}/{NOBODY}/versions").status_code == 404
