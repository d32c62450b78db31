"""Emails of the Design Studio and their translations through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.design import EMAILS, NOBODY, component, email, folder, read, translate
from tests.emulator.service import NOW, Service

OFF = {
    "accessibility": {"enabled": False},
    "css_inliner": {"enabled": False},
    "css_variables": {"enabled": False},
    "encode_entities": {"enabled": False},
    "prevent_widows": {"enabled": False},
    "remove_unused_css": {"enabled": False},
    "url_parameters": {"enabled": False},
    "formatter": {"type": "none"},
}


def test_an_email_begins_with_the_services_defaults(service: Service) -> None:
    answer = service.app.post(EMAILS, json={"name": "News"})
    made = answer.json()["email"]
    assert made == {
        "id": made["id"],
        "name": "News",
        "parent_folder_id": None,
        "is_template": False,
        "is_linked": False,
        "available_languages": ["en"],
        "content": {"subject": "", "preheader_text": "", "html": "", "text": "", "amp": ""},
        "envelope": {
            "from_id": None,
            "from": None,
            "reply_to_id": None,
            "reply_to": None,
            "recipient": "{{customer.email}}",
            "bcc": "",
            "fake_bcc": True,
            "headers": [],
        },
        "transformers": OFF,
        "created": NOW,
        "updated": NOW,
    }
    assert read(service, made["id"]) == made


def test_what_is_left_out_of_a_change_stays(service: Service) -> None:
    top = folder(service, "Top")
    id_ = email(service, "<p>Hello</p>", envelope={"from_id": 1, "headers": [{"name": "X-Team", "value": "news"}]})
    service.clock.now += 5
    changes = [
        {"parent_folder_id": top},
        {"content": {"subject": "Other"}},
        {"envelope": {"fake_bcc": False}},
        {"transformers": {"css_inliner": {"enabled": True}}},
        {"is_template": True, "name": "News of May"},
        {},
    ]
    assert [service.app.put(f"{EMAILS}/{id_}", json=change).status_code for change in changes] == [204] * 6
    changed = read(service, id_)
    assert (changed["name"], changed["parent_folder_id"], changed["is_template"]) == ("News of May", top, True)
    assert changed["content"] | {"subject": "Other", "html": "<p>Hello</p>", "text": "Hello"} == changed["content"]
    assert (changed["envelope"]["from"], changed["envelope"]["fake_bcc"]) == ("Sample Shop <shop@example.com>", False)
    assert changed["envelope"]["headers"] == [{"name": "X-Team", "value": "news"}]
    assert changed["transformers"] == OFF | {"css_inliner": {"enabled": True}}
    assert (changed["created"], changed["updated"]) == (NOW, NOW + 5)


def test_plain_text_follows_the_html_until_it_is_written(service: Service) -> None:
    id_ = email(service, "<p>One</p><p>Two</p>")
    assert read(service, id_)["content"]["text"] == "One\nTwo"
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"html": "<p>Three</p>"}})
    assert read(service, id_)["content"]["text"] == "Three"
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"text": "Mine"}})
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"html": "<p>Four</p>"}})
    assert read(service, id_)["content"]["text"] == "Mine"


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"name": " "}, 400),
        ({"name": 5}, 400),
        ({"colour": "red"}, 400),
        ({"content": {"title": "x"}}, 400),
        ({"envelope": {"from": "a@b.example"}}, 400),
        ({"envelope": {"headers": [{"name": "X", "value": "y", "z": 1}]}}, 400),
        ({"transformers": {"magic": {"enabled": True}}}, 400),
        ({"transformers": {"formatter": {"type": "magic"}}}, 400),
        ({"envelope": {"from_id": 99}}, 400),
        ({"envelope": {"reply_to_id": 2**70}}, 400),
        ({"parent_folder_id": ""}, 400),
        ({"parent_folder_id": NOBODY}, 404),
    ],
)
def test_an_email_that_cannot_be_is_refused(service: Service, change: dict[str, Any], status: int) -> None:
    assert service.app.post(EMAILS, json={"name": "News"} | change).status_code == status
    id_ = email(service)
    before = read(service, id_)
    assert service.app.put(f"{EMAILS}/{id_}", json=change).status_code == status
    assert read(service, id_) == before


def test_a_sender_may_be_written_with_a_fraction_of_nothing(service: Service) -> None:
    assert read(service, email(service, envelope={"from_id": 1.0}))["envelope"]["from_id"] == 1


def test_options_of_transformers_are_kept_whatever_they_are(service: Service) -> None:
    step = {"enabled": True, "parameters": {"utm_source": "news"}, "anything": [1]}
    id_ = email(service, transformers={"url_parameters": step})
    assert read(service, id_)["transformers"]["url_parameters"] == step


def test_emails_are_listed_with_what_is_asked_of_them(service: Service) -> None:
    plain, template = email(service, name="plain"), email(service, name="template", is_template=True)
    translate(service, template, "fr")
    queries = {
        "": ["plain", "template"],
        "is_template=true": ["template"],
        "is_template=false": ["plain"],
        "is_template=any": ["plain", "template"],
        "has_translations=true": ["template"],
        "has_translations=false&is_linked=false": ["plain"],
        "is_linked=true": [],
    }
    found = {
        query: [entry["name"] for entry in service.app.get(f"{EMAILS}?{query}").json()["emails"]] for query in queries
    }
    assert found == queries
    rows = service.app.get(f"{EMAILS}?sort_by=name&is_linked=any").json()
    assert [row["id"] for row in rows["emails"]] == [plain, template]
    assert [row["has_translations"] for row in rows["emails"]] == [False, True]
    assert rows["meta"]["filters"] == {"direct_descendants_only": False, "is_linked": "any"}


def test_a_deleted_email_is_gone_with_its_translations(service: Service) -> None:
    id_ = email(service)
    translate(service, id_, "fr")
    assert service.app.delete(f"{EMAILS}/{id_}").status_code == 204
    paths = [f"{EMAILS}/{id_}", f"{EMAILS}/{id_}/languages", f"{EMAILS}/{id_}/languages/fr", f"{EMAILS}/x"]
    assert [service.app.get(path).status_code for path in paths] == [404] * 4
    assert service.app.delete(f"{EMAILS}/{id_}").status_code == 404
    assert email(service) > id_


def test_a_translation_begins_as_the_email_is(service: Service) -> None:
    id_ = email(
        service,
        "<p>Hello</p>",
        content={"preheader_text": "New", "text": "Hi"},
        envelope={"from_id": 1, "bcc": "a@b.example"},
        transformers={"css_inliner": {"enabled": True}},
    )
    main = read(service, id_)
    made = translate(service, id_, "fr")
    assert made["language"] == "fr"
    assert made["language_group_id"] == id_
    assert made["available_languages"] == ["en", "fr"]
    assert {part: made[part] for part in ("content", "envelope", "transformers")} == {
        part: main[part] for part in ("content", "envelope", "transformers")
    }
    assert read(service, id_)["available_languages"] == ["en", "fr"]


def test_a_translation_with_content_has_the_envelope_of_the_email(service: Service) -> None:
    id_ = email(service, "<p>Hello</p>", envelope={"from_id": 1})
    made = translate(service, id_, "fr", content={"subject": "Bonjour"})
    assert made["content"] == {"subject": "Bonjour", "preheader_text": "", "html": "", "text": "", "amp": ""}
    assert made["envelope"]["from_id"] == 1


def test_translations_are_changed_and_deleted_each_for_itself(service: Service) -> None:
    id_ = email(service)
    for language in ("fr", "pt-BR"):
        translate(service, id_, language)
    path = f"{EMAILS}/{id_}/languages"
    assert service.app.put(f"{path}/fr", json={"content": {"subject": "Bonjour"}}).status_code == 204
    found = service.app.get(path).json()["email_translations"]
    assert [(entry["language"], entry["content"]["subject"]) for entry in found] == [
        ("fr", "Bonjour"),
        ("pt-BR", "Hello"),
    ]
    assert service.app.get(f"{path}/fr").json()["email_translation"] == found[0]
    assert read(service, id_)["content"]["subject"] == "Hello"
    assert service.app.delete(f"{path}/fr").status_code == 204
    assert service.app.delete(f"{path}/fr").status_code == 404
    assert read(service, id_)["available_languages"] == ["en", "pt-BR"]


def test_name_and_place_are_those_of_all_languages(service: Service) -> None:
    top = folder(service, "Top")
    id_ = email(service)
    translate(service, id_, "fr")
    service.app.put(f"{EMAILS}/{id_}", json={"parent_folder_id": top, "is_template": True})
    french = read(service, id_, "/languages/fr")["email_translation"]
    assert (french["parent_folder_id"], french["is_template"]) == (top, True)
    german = translate(service, id_, "de")
    assert (german["parent_folder_id"], german["is_template"]) == (top, True)
    for language in ("fr", "de"):
        answer = service.app.put(f"{EMAILS}/{id_}/languages/{language}", json={"content": {"subject": "x"}})
        assert answer.status_code == 204
    main = read(service, id_)
    assert (main["parent_folder_id"], main["is_template"]) == (top, True)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"language": "fr"}, 409),
        ({"language": "en"}, 409),
        ({"language": "not a tag"}, 400),
        ({"language": ""}, 400),
        ({}, 400),
        ({"language": "de", "name": "x"}, 400),
        ({"language": "de", "envelope": {"from_id": 99}}, 400),
    ],
)
def test_a_translation_that_cannot_be_is_refused(service: Service, body: Any, status: int) -> None:
    id_ = email(service)
    translate(service, id_, "fr")
    assert service.app.post(f"{EMAILS}/{id_}/languages", json=body).status_code == status


@pytest.mark.parametrize("language", ["de", "en", "%20"])
def test_a_language_that_is_not_there_is_answered_404(service: Service, language: str) -> None:
    path = f"{EMAILS}/{email(service)}/languages/{language}"
    answers = [service.app.get(path), service.app.put(path, json={}), service.app.delete(path)]
    assert [answer.status_code for answer in answers] == [404] * 3


def test_the_uuid_of_something_else_is_no_email(service: Service) -> None:
    assert service.app.get(f"{EMAILS}/{component(service, 'x-a', '')}").status_code == 404
