"""The events that the generator finds in a contract."""

from __future__ import annotations

from typing import Any

from scripts.generator.events import Event, Report, entries, events, reports, twins


def payload(object_type: str, metric: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "object_type": {"type": "string", "const": object_type},
            "metric": {"type": "string", "const": metric},
        },
    }


def document(**schemas: dict[str, Any]) -> dict[str, Any]:
    return {"webhooks": {}, "components": {"schemas": schemas}}


SENT, OPENED = Event("in_app", "sent", "InAppSent"), Event("in_app", "opened", "InAppOpened")
FAILED = Event("email", "failed", "EmailFailed")


def test_payloads_are_told_by_their_constants_and_sorted() -> None:
    found = events(
        document(
            InAppSent=payload("in_app", "sent"),
            InAppOpened=payload("in_app", "opened"),
            EmailFailed=payload("email", "failed"),
            NoPayload={"type": "object", "properties": {"metric": {"type": "string"}}},
            Text={"type": "string"},
        )
    )
    assert found == [FAILED, OPENED, SENT]
    assert reports(found) == [Report("email", [FAILED]), Report("in_app", [OPENED, SENT])]
    assert [report.name for report in reports(found)] == ["EmailReport", "InAppReport"]


def test_constants_may_stand_in_a_part_or_behind_a_reference() -> None:
    of_email: dict[str, Any] = {"type": "object", "properties": {"object_type": {"const": "email"}}}
    own: dict[str, Any] = {"type": "object", "properties": {"metric": {"const": "failed"}}}
    schemas = {"Common": of_email, "EmailFailed": {"allOf": [{"$ref": "#/components/schemas/Common"}, own]}}
    assert events(document(**schemas)) == [FAILED]


def test_two_payloads_of_one_object_type_and_metric_are_found() -> None:
    found = events(document(EmailFailed=payload("email", "failed"), Failed=payload("email", "failed")))
    assert twins(found) == ["webhooks: several payloads are email failed"]
    assert twins([FAILED, SENT]) == []


def test_an_entry_names_its_payload() -> None:
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/EmailFailed"}}}
    entry = {"x-cio-object-type": "email", "x-cio-metric": "failed", "requestBody": {"content": media}}
    contract = {"webhooks": {"email_failed": {"post": entry}}}
    assert dict(entries(contract)) == {"email_failed": FAILED}
