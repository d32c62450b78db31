"""Objects through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.service import NOW, Service


def put(service: Service, object_id: str, type_: str = "1", **attributes: object) -> None:
    identifiers = {"object_type_id": type_, "object_id": object_id}
    item = {"type": "object", "action": "identify", "identifiers": identifiers, "attributes": attributes}
    answer = service.track.post("/api/v2/entity", json=item)
    assert (answer.status_code, answer.json()) == (200, {})


def condition(field: str, value: str | None = None, type_: str = "1") -> dict[str, Any]:
    operator = {"operator": "exists"} if value is None else {"operator": "eq", "value": value}
    return {"object_attribute": {"type_id": type_, "field": field, **operator}}


def found(service: Service, filter_: object, type_: str = "1") -> list[str]:
    answer = service.app.post("/v1/objects", json={"object_type_id": type_, "filter": filter_})
    assert answer.status_code == 200, answer.text
    ids: list[str] = answer.json()["ids"]
    return ids


def test_types_are_those_of_the_sample_and_of_objects_written_since(service: Service) -> None:
    put(service, "math", "3")
    companies, others = service.app.get("/v1/object_types").json()["types"]
    assert companies == {
        "id": "1",
        "name": "Companies",
        "singular_name": "Company",
        "slug": "companies",
        "singular_slug": "company",
        "enabled": True,
        "icon": "office",
    }
    assert (others["id"], others["slug"], others["enabled"]) == ("3", "objects_3", True)


@pytest.mark.parametrize(
    ("filter_", "ids"),
    [
        (condition("name"), ["acme", "globex"]),
        (condition("staff", "5"), ["globex"]),
        (condition("listed", "true"), ["globex"]),
        (condition("ratio", "3"), ["globex"]),
        (condition("tags", '["a"]'), ["globex"]),
        (condition("staff", "6"), []),
        (condition("gone"), []),
        (condition("object_id"), ["acme", "globex"]),
        (condition("cio_object_id"), ["acme", "globex"]),
        (condition("object_id", "globex"), ["globex"]),
        (condition("cio_object_id", "ob000002"), ["globex"]),
        (condition("cio_object_id", "acme"), []),
        ({"not": condition("staff")}, ["acme"]),
        ({"and": [condition("name", "Acme"), {"not": condition("staff", "5")}]}, ["acme"]),
        ({"or": [condition("name", "Acme"), condition("staff", "5")]}, ["acme", "globex"]),
        ({"or": []}, []),
    ],
)
def test_filters(service: Service, filter_: object, ids: list[str]) -> None:
    put(service, "globex", name="Globex", staff=5, listed=True, ratio=3.0, tags=["a"], gone="x")
    put(service, "globex", gone=None)
    put(service, "math", "2", name="Mathematics", staff=5)
    assert found(service, filter_) == ids


def test_a_search_keeps_to_its_type(service: Service) -> None:
    put(service, "math", "2", name="Mathematics")
    assert found(service, condition("name", type_="2"), "2") == ["math"]
    body = {"object_type_id": "1", "filter": {"not": condition("name", type_="2")}}
    answer = service.app.post("/v1/objects", json=body)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["source"]["pointer"] == "/filter/not/object_attribute/type_id"


@pytest.mark.parametrize(
    "body",
    [{}, {"object_type_id": "1"}, {"filter": condition("name")}, {"object_type_id": "1", "filter": {}}],
)
def test_type_and_filter_are_obligatory(service: Service, body: object) -> None:
    assert service.app.post("/v1/objects", json=body).status_code == 400


def test_objects_come_page_by_page(service: Service) -> None:
    for number in range(4):
        put(service, f"o{number}", name="x")
    body = {"object_type_id": "1", "filter": condition("name", "x")}
    first = service.app.post("/v1/objects?limit=3", json=body).json()
    last = service.app.post(f"/v1/objects?limit=3&start={first['next']}", json=body).json()
    assert first["ids"] + last["ids"] == ["o0", "o1", "o2", "o3"]
    assert first["identifiers"][0] == {"object_id": "o0", "cio_object_id": "ob000002"}
    assert last["next"] == ""
    assert service.app.post("/v1/objects?start=x", json=body).status_code == 400


@pytest.mark.parametrize("path", ["1/globex", "1/ob000002"])
def test_attributes_are_text_with_the_times_they_were_set(service: Service, path: str) -> None:
    put(service, "globex", name="Globex", staff=5)
    service.clock.now += 60
    put(service, "globex", staff=6, name="Globex")
    query = "?id_type=cio_object_id" if path.endswith("002") else ""
    answer = service.app.get(f"/v1/objects/{path}/attributes{query}").json()["object"]
    assert answer == {
        "object_type_id": "1",
        "identifiers": {"object_id": "globex", "cio_object_id": "ob000002"},
        "attributes": {"name": "Globex", "staff": "6"},
        "timestamps": {"name": NOW + 60, "staff": NOW + 60},
    }


@pytest.mark.parametrize("what", ["attributes", "relationships"])
@pytest.mark.parametrize(
    "path", ["1/nothing", "2/acme", "one/acme", "1/acme?id_type=cio_object_id", "2/ob000001?id_type=cio_object_id"]
)
def test_unknown_objects_are_not_found(service: Service, what: str, path: str) -> None:
    object_, _, query = path.partition("?")
    assert service.app.get(f"/v1/objects/{object_}/{what}?{query}").status_code == 404


def test_people_of_an_object_come_page_by_page_with_the_attributes_of_the_relationship(service: Service) -> None:
    for number in range(2):
        group = {"userId": f"u{number}", "groupId": "acme", "traits": {"relationshipAttributes": {"role": "guest"}}}
        service.pipelines.post("/v1/group", json=group)
    first = service.app.get("/v1/objects/1/acme/relationships?limit=1").json()
    assert first["cio_relationships"] == [
        {
            "object_type_id": "1",
            "object_type_disabled": False,
            "identifiers": {"id": "customer_123", "email": "ada@example.com", "cio_id": "a3000002"},
            "attributes": {"role": "admin"},
            "timestamps": {"role": NOW},
        }
    ]
    rest = service.app.get(f"/v1/objects/1/acme/relationships?start={first['next']}").json()
    assert [entry["identifiers"]["id"] for entry in rest["cio_relationships"]] == ["u0", "u1"]
    assert rest["next"] == ""


def test_only_a_real_change_of_an_object_is_an_activity(service: Service) -> None:
    def changes() -> int:
        return len(service.open.get("/_emulator/activities?type=_o:1:attribute_change").json()["activities"])

    service.clock.now += 60
    put(service, "acme", name="Acme")
    put(service, "acme", unknown=None)
    assert changes() == 0
    put(service, "acme", name="Acme Ltd")
    put(service, "acme", name=None)
    assert changes() == 2


@pytest.mark.parametrize("type_", ["0", "01", "one", "٣", "9" * 10])
def test_the_type_of_an_object_is_a_number(service: Service, type_: str) -> None:
    identifiers = {"object_type_id": type_, "object_id": "o"}
    item = {"type": "object", "action": "identify", "identifiers": identifiers}
    assert service.track.post("/api/v2/entity", json=item).status_code == 400
