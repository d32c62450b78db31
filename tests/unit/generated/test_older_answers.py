"""Where the vendor's older and newer documents differ, the answers of both are read."""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass
from typing import Any, Final

import pytest

from customer_io_api._shared import UNSET
from customer_io_api.app import models
from customer_io_api.app.api.collections import collections_get_content
from customer_io_api.app.resources.campaigns import CampaignsResource
from customer_io_api.app.resources.transactional import TransactionalResource

CONTENT: Final = {"id": 5, "body": "Hello"}
PERSON: Final = {"cio_id": "a3000001"}

ANSWERS: Final[list[tuple[str, dict[str, Any], str, object]]] = [
    ("TriggerErrorPage", {"errors": ["line 1: missing"], "next": "2"}, "next", "2"),
    ("TriggerErrorPage", {"errors": ["line 1: missing"], "next": 2}, "next", 2),
    ("TriggerErrorPage", {"errors": [], "next": None}, "next", None),
    ("TransactionalContentAnswer", {"content": CONTENT}, "content.body", "Hello"),
    ("TransactionalLanguageAnswer", {"content": [CONTENT]}, "content.0.body", "Hello"),
    ("MetricsAnswer", {"metric": {"series": {"prefetch_clicked": [1, 2]}}}, "metric.series.prefetch_clicked", [1, 2]),
    ("MetricsAnswer", {"metric": {"series": {"machine_clicked": [1, 2]}}}, "metric.series.machine_clicked", [1, 2]),
    ("MetricsAnswer", {"metric": {"series": {"2xx": [3], "later": [4]}}}, "metric.series.later", [4]),
    ("ClickSeries", {"clicked": [1], "prefetch_clicked": [0]}, "prefetch_clicked", [0]),
    ("CustomerIdentifiers", {**PERSON, "id": None, "email": None}, "email", None),
    ("CustomerIdentifiers", PERSON, "email", UNSET),
    ("CustomerMessage", {"id": "d1", "msg_template_id": "7"}, "msg_template_id", "7"),
    ("Delivery", {"id": "d1", "message_template_id": 7}, "message_template_id", 7),
    ("Delivery", {"id": "d1", "type": "inbox"}, "type", "inbox"),
    ("Delivery", {"id": "d1", "metrics": {"prefetch_clicked": 1709164800}}, "metrics.prefetch_clicked", 1709164800),
    ("SenderIdentity", {"id": 1, "name": "Shop"}, "hidden", UNSET),
    ("SenderIdentity", {"id": 1, "phone": "+15550100", "hidden": True}, "hidden", True),
    ("Activity", {"id": "a1", "type": "page", "timestamp": 1709164800}, "url", UNSET),
    ("Activity", {"id": "a1", "type": "event", "timestamp": 1, "name": "bought", "url": "x"}, "name", "bought"),
    ("Import", {"id": 1, "state": "imported", "people_to_process": "all"}, "people_to_process", "all"),
    ("Import", {"id": 1, "state": "imported", "data_to_process": "all"}, "data_to_process", "all"),
    ("Import", {"id": 1, "state": "imported", "error_export_id": 9}, "error_export_id", 9),
    ("Newsletter", {"id": 1, "type": "slack"}, "type", "slack"),
    ("ReportingWebhook", {"name": "w", "endpoint": "https://e.example", "events": ["sms_replied"]}, "type", UNSET),
    ("ArchivedMessage", {"id": "d1", "cc": "copy@example.com"}, "cc", "copy@example.com"),
    ("CustomerRelationship", {"object_type_id": "1"}, "object_type_id", "1"),
    ("CustomerRelationship", {"object_type_id": 1}, "object_type_id", 1),
    ("Segment", {"id": 1, "name": "All", "tags": None}, "tags", []),
    ("SuppressionList", {"suppressions": [], "category": "blocks"}, "category", "blocks"),
]
"""Component, fields of an answer, and what stands at one place of it."""


def at(found: Any, path: str) -> object:
    for step in path.split("."):
        found = found[int(step)] if step.isdigit() else getattr(found, step) if hasattr(found, step) else found[step]
    return found


@pytest.mark.parametrize(("component", "fields", "path", "value"), ANSWERS)
def test_an_answer_of_either_document_is_read(component: str, fields: dict[str, Any], path: str, value: object) -> None:
    found = getattr(models, component).from_dict(fields)
    assert at(found, path) == value


@dataclass
class Answered:
    """An answer with this JSON."""

    body: bytes
    status: int = 200

    def json(self) -> Any:
        return json.loads(self.body)


def test_rows_of_a_collection_are_one_object_or_a_list() -> None:
    row = collections_get_content.parse_response(Answered(b'{"sku": "a"}'))
    rows = collections_get_content.parse_response(Answered(b'[{"sku": "a"}, {"sku": "b"}]'))
    assert isinstance(row, models.JsonObject)
    assert row["sku"] == "a"
    assert isinstance(rows, list)
    assert [each["sku"] for each in rows] == ["a", "b"]


def test_what_the_newer_document_asks_for_is_asked_for() -> None:
    journeys = inspect.signature(CampaignsResource.get_journey_metrics).parameters
    assert journeys["resolution"].default is inspect.Parameter.empty
    assert "res" not in journeys
    assert inspect.signature(CampaignsResource.get_metrics).parameters["version"].default is UNSET
    email = inspect.signature(TransactionalResource.send_email).parameters
    assert [name for name, given in email.items() if given.default is inspect.Parameter.empty] == ["self", "to"]
    assert inspect.signature(TransactionalResource.send_push).parameters["to"].default is UNSET
    assert "auto_create" not in inspect.signature(TransactionalResource.send_whatsapp).parameters
