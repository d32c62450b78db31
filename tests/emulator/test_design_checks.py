"""Emails of the Design Studio compiled, previewed and checked, through the App API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.design import EMAILS, NOBODY, component, email, read, translate
from tests.emulator.service import Service


def preview(service: Service, id_: str, **body: Any) -> dict[str, Any]:
    answer = service.app.post(f"{EMAILS}/{id_}/preview", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_rendering_puts_components_in_and_leaves_liquid(service: Service) -> None:
    component(service, "x-button", '<a href="https://example.com"><slot></slot></a>')
    id_ = email(
        service,
        "<p>Grüße {{customer.name}}</p><x-button>Go</x-button>",
        transformers={"encode_entities": {"enabled": True}},
    )
    assert read(service, id_, "/render") == {
        "node_id": id_,
        "node_type": "EMAIL",
        "language": "en",
        "html": '<p>Gr&#252;&#223;e {{customer.name}}</p><a href="https://example.com">Go</a>',
        "text": "Grüße {{customer.name}}\nGo (https://example.com)",
        "amp": "",
    }


def test_a_translation_is_rendered_by_its_own_uuid(service: Service) -> None:
    id_ = email(service)
    translate(service, id_, "fr", content={"html": "<p>Bonjour</p>"})
    french = f"{id_[:-1]}{int(id_[-1], 16) + 1:x}"
    rendered = read(service, french, "/render")
    assert (rendered["node_id"], rendered["language"], rendered["html"]) == (french, "fr", "<p>Bonjour</p>")
    assert service.app.get(f"{EMAILS}/{french}").status_code == 404


def test_components_in_a_circle_cannot_be_rendered(service: Service) -> None:
    component(service, "x-a", "<x-b></x-b>")
    component(service, "x-b", "<x-a></x-a>")
    id_ = email(service, "<x-a></x-a>")
    answer = service.app.get(f"{EMAILS}/{id_}/render")
    assert (answer.status_code, answer.json()["errors"][0]["detail"]) == (
        422,
        "components name each other in a circle",
    )
    assert preview(service, id_, lax=True)["errors"]["body"] == ["components name each other in a circle"]
    assert read(service, id_, "/review")["status"] == "render_failed"


@pytest.mark.parametrize("html", ["a" * 1_000_001, "<p>" * 50_001])
def test_too_much_html_cannot_be_rendered(service: Service, html: str) -> None:
    assert service.app.get(f"{EMAILS}/{email(service, html)}/render").status_code == 422


def test_a_preview_evaluates_liquid_with_the_samples(service: Service) -> None:
    id_ = email(
        service,
        '<p>Hello {{customer.name}}</p><a href="https://example.com/{{event.id}}">Read <b>on</b></a><a>x</a>',
        subject="For {{trigger.what}}",
        content={"preheader_text": "{{message.subject}}", "amp": "{{journey.step}}"},
        envelope={"from_id": 1, "headers": [{"name": "X-Team", "value": "{{campaign.id}}"}]},
    )
    samples: dict[str, Any] = {
        "customer": {"name": "Ada", "email": "ada@example.com"},
        "event": {"id": 7},
        "trigger": {"what": "you"},
        "message": {"subject": "s"},
        "journey": {"step": 1},
        "campaign": {"id": 3},
    }
    found = preview(service, id_, **samples)
    assert not any(found.pop("errors").values())
    assert found == {
        "node_id": id_,
        "node_type": "EMAIL",
        "language": "en",
        "from": "Sample Shop <shop@example.com>",
        "subject": "For you",
        "preheader_text": "s",
        "html": '<p>Hello Ada</p><a href="https://example.com/7">Read <b>on</b></a><a>x</a>',
        "text": "Hello Ada\nRead on (https://example.com/7)x",
        "amp": "1",
        "plaintext_body": "Hello Ada\nRead on (https://example.com/7)x",
        "links": [
            {"url": "https://example.com/7", "text": "Read on", "tracked": True, "errors": []},
            {"url": "", "text": "x", "tracked": False, "errors": ["the link has no address"]},
        ],
        "headers": [{"name": ["X-Team"], "value": ["3"]}],
    }


def test_an_unknown_variable_is_an_error_of_its_field_unless_lax(service: Service) -> None:
    id_ = email(service, "<p>{{customer.name}}</p>", subject="For {{event.id}}")
    wrong = {field for field, errors in preview(service, id_)["errors"].items() if errors}
    assert wrong == {"subject", "body", "to"}
    lax = preview(service, id_, lax=True)
    assert (lax["subject"], lax["html"]) == ("For ", "<p></p>")
    assert not any(lax["errors"].values())


def test_wrong_liquid_is_an_error_even_when_lax(service: Service) -> None:
    id_ = email(service, "{% if %}", subject="{{ x | nofilter }}")
    found = preview(service, id_, lax=True)
    assert [bool(found["errors"][field]) for field in ("subject", "body", "body_plain")] == [True, True, False]
    assert (found["subject"], found["html"]) == ("", "")


def test_every_field_of_errors_is_always_there(service: Service) -> None:
    assert sorted(preview(service, email(service), lax=True)["errors"]) == [
        *("bcc", "body", "body_amp", "body_plain", "cc", "event", "from", "layout", "message"),
        *("preheader_text", "reply_to", "snippets", "subject", "to", "trigger"),
    ]


def test_a_preview_takes_known_fields_alone(service: Service) -> None:
    path = f"{EMAILS}/{email(service)}/preview"
    assert service.app.post(path, json={"customers": {}}).status_code == 400
    assert service.app.post(path, json={"customer": {"anything": {"at": "all"}}}).status_code == 200


def test_a_review_scores_what_it_finds(service: Service) -> None:
    id_ = email(
        service,
        '<p>Hello</p><a href="https://example.com">on</a><img src="x" alt=""> {{unsubscribe_url}}',
        content={"preheader_text": "New"},
    )
    found = read(service, id_, "/review")
    assert (found["status"], found["score"]) == (
        "complete",
        {"score": 100, "counts": {"error": 0, "warning": 0, "tip": 0}},
    )
    assert {finding["state"] for finding in found["findings"]} == {"pass"}
    service.app.put(f"{EMAILS}/{id_}", json={"content": {"subject": " ", "html": '<a href="#">on</a><img src="x">'}})
    found = read(service, id_, "/review")
    failed = [finding["check"] for finding in found["findings"] if finding["state"] == "fail"]
    assert failed == ["subject", "links", "unsubscribe", "images"]
    assert found["score"] == {"score": 100 - 15 - 3 * 8, "counts": {"error": 1, "warning": 3, "tip": 0}}
    assert found["checks"]["links"] == {"passed": False}


@pytest.mark.parametrize(
    ("content", "check"),
    [
        ({"html": ""}, "body"),
        ({"html": "<p>" + "a" * 105_000}, "size"),
        ({"html": '<a href="http://example.com">a</a>'}, "secure_links"),
        ({"subject": "a" * 71}, "subject_length"),
        ({"preheader_text": ""}, "preheader"),
        ({"html": "{{ customer.name"}, "liquid"),
        ({"subject": "{% unknown %}"}, "liquid"),
    ],
)
def test_a_review_finds(service: Service, content: dict[str, str], check: str) -> None:
    sound = {"html": "unsubscribe", "preheader_text": "New"}
    found = read(service, email(service, content=sound | content), "/review")["findings"]
    failed = {finding["check"] for finding in found if finding["state"] == "fail"} - {"unsubscribe"}
    assert failed == {check}


@pytest.mark.parametrize("what", ["render", "review"])
def test_an_unknown_email_is_answered_404(service: Service, what: str) -> None:
    assert service.app.get(f"{EMAILS}/{NOBODY}/{what}").status_code == 404
    assert service.app.post(f"{EMAILS}/{NOBODY}/preview", json={}).status_code == 404
