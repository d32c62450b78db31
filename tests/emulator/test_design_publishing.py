"""Emails of the Design Studio linked to messages and published into them, through the App API."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.emulator.design import COMPONENTS, EMAILS, NOBODY, component, email, read, translate
from tests.emulator.service import Service

RECEIPT: dict[str, Any] = {"type": "transactional_message", "transactional_message_id": 1}
NEWSLETTER: dict[str, Any] = {"type": "newsletter", "newsletter_id": 1}


def link(service: Service, id_: str, target: dict[str, Any] = RECEIPT, **fields: Any) -> httpx.Response:
    return service.app.post(f"{EMAILS}/{id_}/link", json={"target": target, **fields})


def publish(service: Service, id_: str) -> dict[str, Any]:
    answer = service.app.post(f"{EMAILS}/{id_}/publish")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def contents(service: Service, number: int = 1) -> dict[str, dict[str, Any]]:
    """The email contents of a transactional message, by language."""
    found = service.app.get(f"/v1/transactional/{number}/contents").json()["contents"]
    return {content["language"]: content for content in found if content.get("type") == "email"}


def is_changed(service: Service, id_: str) -> bool:
    found: bool = read(service, id_, "/unpublished_changes")["has_unpublished_changes"]
    return found


def linked(service: Service, **fields: Any) -> str:
    id_ = email(service, **fields)
    assert link(service, id_).status_code == 200
    return id_


def test_a_link_answers_the_template_of_its_target(service: Service) -> None:
    id_ = email(service)
    answer = link(service, id_)
    assert answer.json() == {
        "node_id": id_,
        "template_id": contents(service)[""]["id"],
        "target": {**RECEIPT, "newsletter_id": None, "action_id": None},
    }
    assert read(service, id_)["is_linked"] is True
    assert link(service, id_).json() == answer.json()
    rows = service.app.get(f"{EMAILS}?is_linked=true").json()["emails"]
    assert [row["id"] for row in rows] == [id_]
    other = email(service)
    template = link(service, other, NEWSLETTER).json()["template_id"]
    assert template in service.app.get("/v1/newsletters/1").json()["newsletter"]["content_ids"]


def test_an_email_is_linked_once_and_a_target_is_taken_by_force(service: Service) -> None:
    first, second = linked(service), email(service)
    assert link(service, first, NEWSLETTER).status_code == 400
    assert link(service, first, NEWSLETTER, force=True).status_code == 400
    assert link(service, second).status_code == 409
    assert link(service, second, force=True).status_code == 200
    assert [read(service, id_)["is_linked"] for id_ in (first, second)] == [False, True]


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ({"type": "transactional_message", "transactional_message_id": 99}, 404),
        ({"type": "newsletter", "newsletter_id": 2**80}, 404),
        ({"type": "campaign_action", "action_id": 99}, 404),
        ({"type": "newsletter", "transactional_message_id": 1}, 400),
        ({"type": "newsletter", "newsletter_id": 1, "colour": 1}, 400),
        ({"type": "sms", "newsletter_id": 1}, 400),
        ({}, 400),
    ],
)
def test_a_target_that_is_not_there_is_refused(service: Service, target: dict[str, Any], status: int) -> None:
    assert link(service, email(service), target).status_code == status


def test_a_linked_email_is_not_deleted(service: Service) -> None:
    id_ = linked(service)
    assert service.app.delete(f"{EMAILS}/{id_}").status_code == 409
    link(service, email(service), force=True)
    assert service.app.delete(f"{EMAILS}/{id_}").status_code == 204


def test_publishing_writes_every_language_into_the_target(service: Service) -> None:
    component(service, "x-button", "<b>Go</b>")
    id_ = linked(
        service,
        html="<p>Hello</p><x-button></x-button>",
        content={"preheader_text": "New", "amp": "<html amp4email>"},
        envelope={"from_id": 1, "bcc": "a@b.example", "headers": [{"name": "X-Team", "value": "news"}]},
    )
    translate(service, id_, "fr", content={"subject": "Bonjour", "html": "<p>Bonjour</p>", "text": "Salut"})
    assert contents(service)[""]["body"] != "<p>Hello</p><b>Go</b>"
    published = publish(service, id_)
    found = contents(service)
    assert (found[""]["subject"], found[""]["body"]) == ("Hello", "<p>Hello</p><b>Go</b>")
    assert (found[""]["preheader_text"], found[""]["body_amp"], found[""]["bcc"]) == (
        "New",
        "<html amp4email>",
        "a@b.example",
    )
    assert found[""]["headers"] == '[{"name":"X-Team","value":"news"}]'
    assert (found["fr"]["subject"], found["fr"]["body"], found["fr"]["from_id"]) == ("Bonjour", "<p>Bonjour</p>", 1)
    assert published["status"] == "done"
    assert [(entry["language"], entry["template_id"]) for entry in published["mappings"]] == [
        ("en", found[""]["id"]),
        ("fr", found["fr"]["id"]),
    ]
    assert published["mappings"][0]["node_id"] == id_


def test_a_message_sent_afterwards_is_what_was_published(service: Service) -> None:
    publish(service, linked(service, html="<p>Hello {{customer.name}}</p>", subject="News for {{customer.name}}"))
    sent = service.app.post(
        "/v1/send/email",
        json={"transactional_message_id": 1, "to": "ada@example.com", "identifiers": {"id": "customer_123"}},
    )
    delivery = service.open.get(f"/_emulator/deliveries/{sent.json()['delivery_id']}").json()
    assert delivery["subject"] == "News for Ada Lovelace"
    assert "<p>Hello Ada Lovelace</p>" in delivery["body"]


def test_a_newsletter_takes_an_email_too(service: Service) -> None:
    id_ = email(service, "<p>Hello</p>")
    link(service, id_, NEWSLETTER)
    (mapping,) = publish(service, id_)["mappings"]
    content = service.app.get(f"/v1/newsletters/1/contents/{mapping['template_id']}").json()["content"]
    assert (content["subject"], content["body"]) == ("Hello", "<p>Hello</p>")


def test_publishing_keeps_a_version_that_cannot_be_deleted(service: Service) -> None:
    id_ = linked(service)
    version = publish(service, id_)["mappings"][0]["version_id"]
    (kept,) = read(service, id_, "/versions")["versions"]
    assert (kept["id"], kept["created_on_publish"]) == (version, True)
    assert service.app.delete(f"{EMAILS}/{id_}/versions/{version}").status_code == 409
    assert service.app.post(f"{EMAILS}/{id_}/versions", json={"name": "x"}).json()["created"] is False


def test_what_differs_from_what_is_published_is_told(service: Service) -> None:
    button = component(service, "x-button", "Go")
    id_ = linked(service, html="<x-button></x-button>")
    seen = [is_changed(service, id_)]

    def now_published() -> None:
        publish(service, id_)
        seen.append(is_changed(service, id_))

    now_published()
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"subject": "Other"}})
    seen.append(is_changed(service, id_))
    now_published()
    service.app.put(f"{COMPONENTS}/{button}", json={"content": "Go on"})
    seen.append(is_changed(service, id_))
    now_published()
    translate(service, id_, "fr")
    seen.append(is_changed(service, id_))
    now_published()
    service.app.delete(f"{EMAILS}/{id_}/languages/fr")
    seen.append(is_changed(service, id_))
    assert seen == [True, False, True, False, True, False, True, False, True]


def test_many_languages_are_published_later(service: Service) -> None:
    id_ = linked(service, html="<p>Hello</p>")
    for language in ("da", "de", "es", "fr", "it"):
        translate(service, id_, language)
    pending = publish(service, id_)
    assert pending == {"status": "pending", "publish_id": pending["publish_id"]}
    path = f"/publish_status?publish_id={pending['publish_id']}"
    assert read(service, id_, path) == {"status": "pending"}
    assert contents(service)[""]["body"] != "<p>Hello</p>"
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"html": "<p>Later</p>"}})
    service.later(5)
    done = read(service, id_, path)
    assert done["status"] == "done"
    assert [entry["language"] for entry in done["mappings"]] == ["en", "da", "de", "es", "fr", "it"]
    assert contents(service)[""]["body"] == "<p>Hello</p>"
    other = email(service)
    assert service.app.get(f"{EMAILS}/{other}{path}").status_code == 404


@pytest.mark.parametrize("publish_id", ["pub_99", "pub_0", "x", "pub_" + "9" * 30])
def test_an_unknown_publish_is_answered_404(service: Service, publish_id: str) -> None:
    path = f"{EMAILS}/{email(service)}/publish_status"
    assert service.app.get(f"{path}?publish_id={publish_id}").status_code == 404
    assert service.app.get(path).status_code == 400


def test_an_email_without_a_link_is_not_published(service: Service) -> None:
    id_ = email(service)
    assert service.app.post(f"{EMAILS}/{id_}/publish").status_code == 400
    assert read(service, id_, "/versions")["versions"] == []
    assert service.app.post(f"{EMAILS}/{NOBODY}/publish").status_code == 404


def test_a_translation_is_neither_linked_nor_published(service: Service) -> None:
    id_ = linked(service)
    translate(service, id_, "fr")
    french = publish(service, id_)["mappings"][1]["node_id"]
    assert link(service, french).status_code == 400
    assert service.app.post(f"{EMAILS}/{french}/publish").status_code == 400
    assert [version["created_on_publish"] for version in read(service, french, "/versions")["versions"]] == [True]


def test_wrong_liquid_is_told_by_language_and_nothing_is_published(service: Service) -> None:
    id_ = linked(service, html="<p>{{ customer.name }}</p>")
    before = contents(service)
    translate(service, id_, "fr", content={"subject": "{% if %}", "html": "{{ customer.name"})
    answer = service.app.post(f"{EMAILS}/{id_}/publish")
    (error,) = answer.json()["errors"]
    assert (answer.status_code, list(error["meta"]), len(error["meta"]["fr"])) == (422, ["fr"], 2)
    assert contents(service) == before
    assert read(service, id_, "/versions")["versions"] == []


def test_more_than_50_variants_are_not_published(service: Service) -> None:
    id_ = linked(service)
    for number in range(50):
        translate(service, id_, f"en-a{number:02}")
    assert service.app.post(f"{EMAILS}/{id_}/publish").status_code == 422
    service.app.delete(f"{EMAILS}/{id_}/languages/en-a00")
    assert publish(service, id_)["status"] == "pending"


def test_a_link_goes_with_the_newsletter_that_it_leads_to(service: Service) -> None:
    id_, other = email(service), email(service)
    for linked_ in (id_, other):
        assert link(service, linked_, NEWSLETTER, force=True).status_code == 200
    assert service.app.delete("/v1/newsletters/1").status_code == 204
    assert service.app.post(f"{EMAILS}/{other}/publish").status_code == 400
    assert read(service, other)["is_linked"] is False
    assert service.app.get(f"{EMAILS}?is_linked=true").json()["emails"] == []
    assert link(service, other, NEWSLETTER).status_code == 404
    assert link(service, other).status_code == 200
    assert service.app.delete(f"{EMAILS}/{id_}").status_code == 204


def test_what_was_to_be_published_into_a_deleted_newsletter_is_not(service: Service) -> None:
    id_ = email(service)
    for language in ("fr", "de", "es", "it", "nl"):
        translate(service, id_, language)
    link(service, id_, NEWSLETTER)
    pending = publish(service, id_)
    service.app.delete("/v1/newsletters/1")
    service.later(5)
    assert read(service, id_, f"/publish_status?publish_id={pending['publish_id']}") == {
        "status": "done",
        "mappings": [],
    }
    assert service.open.get("/_emulator/health").json()["jobs"]["failed"] == 0


def test_a_newsletter_of_the_design_studio_takes_no_other_language(service: Service) -> None:
    draft = {"type": "email", "name": "May", "subject": "May", "body": "<p>May</p>", "subscription_topic_id": 1}
    recipients = {"and": [{"or": [{"segment": {"id": 1}}]}]}
    made = service.app.post("/v1/newsletters", json={**draft, "recipients": recipients})
    number = made.json()["newsletter"]["id"]
    path = f"/v1/newsletters/{number}/language"
    french = {"language": "fr", "subject": "Mai", "body": "<p>Mai</p>"}
    assert service.app.post(path, json=french).status_code == 200
    link(service, email(service), {"type": "newsletter", "newsletter_id": number})
    assert service.app.post(path, json=french | {"language": "de"}).status_code == 400


def test_a_published_body_is_not_changed_by_hand(service: Service) -> None:
    template = publish(service, linked(service, html="<p>Hello</p>"))["mappings"][0]["template_id"]
    path = f"/v1/transactional/1/content/{template}"
    assert service.app.put(path, json={"body": "<p>Mine</p>"}).status_code == 400
    assert contents(service)[""]["body"] == "<p>Hello</p>"


def test_an_action_of_a_campaign_takes_an_email_too(service: Service) -> None:
    actions = service.app.get("/v1/campaigns/1/actions").json()["actions"]
    action = next(action for action in actions if action["type"] == "email")
    id_ = email(service, "<p>From the Design Studio</p>")
    target = {"type": "campaign_action", "action_id": int(action["id"])}
    assert link(service, id_, target).json()["target"]["action_id"] == int(action["id"])
    publish(service, id_)
    changed = service.app.get(f"/v1/campaigns/1/actions/{action['id']}").json()["action"]
    assert changed["body"] == "<p>From the Design Studio</p>"
    refused = service.app.put(f"/v1/campaigns/1/actions/{action['id']}", json={"body": "<p>By hand</p>"})
    assert refused.status_code == 400
