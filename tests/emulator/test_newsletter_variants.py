"""Contents of newsletters: by number, language and test group."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulator import design
from tests.emulator.newsletters import SAID, detail, fields, make, messages, read, send
from tests.emulator.service import NOW, Service

FRENCH = {"language": "fr", "subject": "Bonjour", "body": "<p>Bonjour</p>"}


def contents(service: Service, number: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = service.app.get(f"/v1/newsletters/{number}/contents").json()["contents"]
    return found


def test_a_content_shows_what_it_says(service: Service) -> None:
    number = make(service, preheader_text="Three things")
    (content,) = contents(service, number)
    assert content == {
        "id": read(service, number)["content_ids"][0],
        "newsletter_id": number,
        "deduplicate_id": f"{content['id']}:{NOW}",
        "name": "",
        "layout": "{{content}}",
        "type": "email",
        "language": "",
        "subject": "Hello {{customer.name}}",
        "preheader_text": "Three things",
        "body": "<p>See <a href='https://example.com/spring'>the offers</a></p>",
        "body_amp": "",
        "from": "Sample Shop <shop@example.com>",
        "from_id": 1,
        "reply_to": "",
        "reply_to_id": None,
        "recipient": "{{customer.email}}",
        "cc": "",
        "bcc": "",
        "fake_bcc": False,
        "headers": "[]",
        "preprocessor": "premailer",
    }


def test_a_changed_content_keeps_what_is_left_out(service: Service) -> None:
    number = make(service)
    (before,) = contents(service, number)
    service.later(5)
    path = f"/v1/newsletters/{number}/contents/{before['id']}"
    changed = service.app.put(path, json={"subject": "New", "reply_to_id": 1, "recipient": "all@example.com"}).json()
    assert changed["content"] == {
        **before,
        "subject": "New",
        "reply_to": "Sample Shop <shop@example.com>",
        "reply_to_id": 1,
        "recipient": "all@example.com",
        "deduplicate_id": f"{before['id']}:{NOW + 5}",
    }
    assert read(service, number)["deduplicate_id"] == f"{number}:{NOW + 5}"
    again = service.app.put(path, json={"reply_to_id": None, "recipient": "{{customer.other}}"}).json()["content"]
    assert (again["reply_to"], again["reply_to_id"], again["recipient"]) == ("", None, "")
    assert service.app.get(path).json()["content"] == again


@pytest.mark.parametrize(
    ("type_", "change", "shown"),
    [
        ("twilio", {"body": "Later", "subject": "ignored"}, {"body": "Later"}),
        ("push", {"body": "Later"}, {"subject": "Hello", "body": "Later"}),
        ("in_app", {"body_json": '{"messageId":"b"}'}, {"body": '{"messageId":"b"}'}),
        ("inbox", {"body_json": '{"title":"b"}'}, {"body": '{"title":"b"}'}),
    ],
)
def test_each_channel_has_its_fields(
    service: Service, type_: str, change: dict[str, Any], shown: dict[str, Any]
) -> None:
    service.app.post("/v1/newsletters", json=fields(type_))
    (content,) = contents(service, 2)
    changed = service.app.put(f"/v1/newsletters/2/contents/{content['id']}", json=change).json()["content"]
    assert {name: value for name, value in changed.items() if name in ("subject", "body")} == shown


def test_headers_of_a_webhook_are_answered_as_text(service: Service) -> None:
    service.app.post("/v1/newsletters", json=fields("webhook"))
    (content,) = contents(service, 2)
    headers = [{"name": "X-Source", "value": "newsletter"}]
    changed = service.app.put(f"/v1/newsletters/2/contents/{content['id']}", json={"headers": headers}).json()
    assert json.loads(changed["content"]["headers"]) == headers


@pytest.mark.parametrize(
    ("change", "status", "reason"),
    [
        ({"type": "push"}, 400, "type is another than that of the newsletter"),
        ({"from_id": 99}, 422, "from_id is no sender of email in this workspace"),
        ({"reply_to_id": 2}, 422, "reply_to_id is no sender of email in this workspace"),
        ({"subject": 5}, 400, None),
    ],
)
def test_a_change_that_cannot_be_is_refused(
    service: Service, change: dict[str, Any], status: int, reason: str | None
) -> None:
    number = make(service)
    before = contents(service, number)
    answer = service.app.put(f"/v1/newsletters/{number}/contents/{before[0]['id']}", json=change)
    assert answer.status_code == status
    assert reason is None or detail(answer) == reason
    assert contents(service, number) == before


def test_contents_of_another_newsletter_are_unknown(service: Service) -> None:
    first, second = make(service), make(service)
    (content,) = contents(service, second)
    for path in ("", "/metrics", "/metrics/links"):
        assert service.app.get(f"/v1/newsletters/{first}/contents/{content['id']}{path}").status_code == 404
    assert service.app.put(f"/v1/newsletters/{first}/contents/{content['id']}", json={}).status_code == 404


def test_languages_are_added_read_changed_and_removed(service: Service) -> None:
    number = make(service)
    default, french = service.app.post(f"/v1/newsletters/{number}/language", json=FRENCH).json()["newsletter"][
        "content_ids"
    ]
    path = f"/v1/newsletters/{number}/language/fr"
    content = service.app.get(path).json()["content"]
    assert (content["id"], content["language"], content["subject"], content["from_id"]) == (french, "fr", "Bonjour", 1)
    assert service.app.put(path, json={"subject": "Salut"}).json()["content"]["subject"] == "Salut"
    assert service.app.delete(path).status_code == 204
    gone = service.app.get(path)
    assert (gone.status_code, detail(gone)) == (400, "language is none of the newsletter's")
    assert service.app.put(path, json={}).status_code == service.app.delete(path).status_code == 400
    assert read(service, number)["content_ids"] == [default]
    assert service.app.post(f"/v1/newsletters/{number}/language", json=FRENCH).json()["newsletter"]["content_ids"] == [
        default,
        french + 1,
    ]


@pytest.mark.parametrize(
    ("body", "status", "reason"),
    [
        ({"subject": "a", "body": "b"}, 422, "language is required"),
        ({"language": "", "subject": "a", "body": "b"}, 422, "language is required"),
        ({"language": "fr", "body": "b"}, 422, "subject is required"),
        ({"language": "fr", "subject": "a"}, 422, "body is required"),
        ({"language": 5, "subject": "a", "body": "b"}, 400, None),
        ([], 400, "the body must be an object"),
    ],
)
def test_what_a_new_language_lacks_is_said(service: Service, body: Any, status: int, reason: str | None) -> None:
    number = make(service)
    answer = service.app.post(f"/v1/newsletters/{number}/language", json=body)
    assert answer.status_code == status
    assert reason is None or detail(answer) == reason


def test_a_language_stands_once_and_is_not_added_after_sending(service: Service) -> None:
    number = make(service)
    service.app.post(f"/v1/newsletters/{number}/language", json=FRENCH)
    again = service.app.post(f"/v1/newsletters/{number}/language", json=FRENCH)
    assert (again.status_code, detail(again)) == (422, "language exists already")
    send(service, number)
    for answer in (
        service.app.post(f"/v1/newsletters/{number}/language", json={**FRENCH, "language": "de"}),
        service.app.delete(f"/v1/newsletters/{number}/language/fr"),
        service.app.post(f"/v1/newsletters/{number}/test_groups"),
    ):
        assert (answer.status_code, detail(answer)) == (400, "the newsletter was sent already")


def test_a_newsletter_from_the_design_studio_gets_its_languages_there(service: Service) -> None:
    number = make(service)
    designed = design.email(service, html="<p>Hello</p>", subject="Hello")
    design.translate(service, designed, "fr", content={"subject": "Bonjour", "html": "<p>Bonjour</p>"})
    target = {"target": {"type": "newsletter", "newsletter_id": number}}
    assert service.app.post(f"/v1/design_studio/emails/{designed}/link", json=target).status_code == 200
    answer = service.app.post(f"/v1/newsletters/{number}/language", json=FRENCH)
    assert (answer.status_code, detail(answer)) == (
        400,
        "the content comes from the Design Studio, which adds languages itself",
    )
    assert service.app.post(f"/v1/design_studio/emails/{designed}/publish").status_code == 200
    (default, french) = contents(service, number)
    assert (default["body"], french["body"], french["from_id"]) == ("<p>Hello</p>", "<p>Bonjour</p>", 1)
    path = f"/v1/newsletters/{number}/contents/{default['id']}"
    assert service.app.put(path, json={"body": "<p>Else</p>"}).status_code == 400
    assert service.app.put(path, json={"from_id": 1}).status_code == 200
    service.identify("customer_100", language="fr")
    send(service, number)
    assert [message["subject"] for message in messages(service, number)] == ["Bonjour"]


@pytest.mark.parametrize("type_", [*SAID])
def test_every_channel_but_in_app_takes_another_language(service: Service, type_: str) -> None:
    service.app.post("/v1/newsletters", json=fields(type_))
    said = {name: value for name, value in SAID[type_].items() if name not in ("request_method", "url")}
    answer = service.app.post("/v1/newsletters/2/language", json={"language": "fr", **said})
    assert answer.status_code == (422 if type_ == "in_app" else 200), answer.text


def test_the_first_test_makes_two_groups_and_each_further_one_another(service: Service) -> None:
    number = make(service)
    service.app.post(f"/v1/newsletters/{number}/language", json=FRENCH)
    assert service.app.get(f"/v1/newsletters/{number}/test_groups").json() == {"test_groups": []}
    first = service.app.post(f"/v1/newsletters/{number}/test_groups").json()["newsletter"]["content_ids"]
    service.app.post(f"/v1/newsletters/{number}/test_groups")
    groups = service.app.get(f"/v1/newsletters/{number}/test_groups").json()["test_groups"]
    assert [(group["id"], group["name"], group["label"], group["winner"]) for group in groups] == [
        (1, "Variation A", "A", False),
        (2, "Variation B", "B", False),
        (3, "Variation C", "C", False),
    ]
    assert [*groups[0]["content_ids"], *groups[1]["content_ids"]] == [str(content) for content in first]
    assert [len(group["content_ids"]) for group in groups] == [2, 2, 2]
    assert [content["subject"] for content in contents(service, number)] == ["Hello {{customer.name}}", "Bonjour"] * 3


def test_languages_of_a_newsletter_with_groups_are_those_of_a_group(service: Service) -> None:
    number = make(service)
    service.app.post(f"/v1/newsletters/{number}/test_groups")
    path = f"/v1/newsletters/{number}/test_group/2/language"
    added = service.app.post(path, json=FRENCH).json()["newsletter"]["content_ids"]
    assert service.app.get(f"{path}/fr").json()["content"]["id"] == added[-1]
    assert service.app.put(f"{path}/fr", json={"subject": "Salut"}).json()["content"]["subject"] == "Salut"
    other = service.app.get(f"/v1/newsletters/{number}/test_group/1/language/fr")
    assert other.status_code == 400
    for answer in (
        service.app.get(f"/v1/newsletters/{number}/language/fr"),
        service.app.post(f"/v1/newsletters/{number}/language", json=FRENCH),
    ):
        assert (answer.status_code, detail(answer)) == (
            400,
            "test_group_id is required: the newsletter has test groups",
        )
    assert service.app.delete(f"{path}/fr").status_code == 204
    assert service.app.get(f"{path}/fr").status_code == 400


@pytest.mark.parametrize("group", ["1", "9", "one"])
def test_an_unknown_test_group_is_answered_400(service: Service, group: str) -> None:
    number = make(service)
    path = f"/v1/newsletters/{number}/test_group/{group}/language"
    assert service.app.post(path, json=FRENCH).status_code == 400
    assert service.app.get(f"{path}/fr").status_code == 400
    assert service.app.put(f"{path}/fr", json={}).status_code == 400
    assert service.app.delete(f"{path}/fr").status_code == 400
    assert service.app.post(f"/v1/newsletters/99/test_group/{group}/language", json=FRENCH).status_code == 404
