"""What is checked before a request leaves, for every operation of the contract."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from enum import Enum
from typing import Any
from uuid import UUID

import pytest

from customer_io_api._operations import OPERATIONS
from customer_io_client.client import checks
from customer_io_client.exceptions import InvalidInputError, TooLargeError

OTHER_PARAMETERS = {
    "action_id",
    "broadcast_id",
    "campaign_id",
    "client_id",
    "collection_id",
    "content_id",
    "delivery_id",
    "device_id",
    "domain_name",
    "email_address",
    "export_id",
    "form_id",
    "id",
    "import_id",
    "instance_id",
    "language",
    "message_id",
    "newsletter_id",
    "object_id",
    "object_type_id",
    "run_id",
    "segment_id",
    "sender_id",
    "snippet_name",
    "suppression_type",
    "test_group_id",
    "transactional_id",
    "trigger_id",
    "version_id",
    "webhook_id",
}


def test_checks_are_of_operations_that_exist() -> None:
    assert checks.CHECKS.keys() <= OPERATIONS.keys()
    assert {name for name in OPERATIONS if name.startswith("pipelines.")} <= checks.CHECKS.keys()


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_path_parameter_is_known_to_name_a_person_or_not(name: str) -> None:
    for parameter in re.findall(r"\{(\w+)\}", OPERATIONS[name].path):
        assert parameter in checks.PERSON_PARAMETERS | OTHER_PARAMETERS
        checks.path_value(parameter, "x")
        for bad in ("", " ", ".", "..", None, True, 1.5, b"x"):
            with pytest.raises(InvalidInputError):
                checks.path_value(parameter, bad)
        if parameter in checks.PERSON_PARAMETERS:
            with pytest.raises(TooLargeError):
                checks.path_value(parameter, "x" * 151)


@pytest.mark.parametrize("name", checks.CHECKS)
def test_a_checked_body_is_an_object(name: str) -> None:
    bodies: list[Any] = [None, [], "text", 5, True]
    for body in bodies:
        with pytest.raises(InvalidInputError):
            checks.check_body(OPERATIONS[name], body)


def test_an_operation_without_checks_takes_any_body() -> None:
    checks.check_body(OPERATIONS["track.metrics.report"], {"anything": ["goes"]})


@pytest.mark.parametrize(
    ("name", "body", "field"),
    [
        ("track.customers.identify", {"id": ""}, "id"),
        ("track.customers.identify", {"email": ["a"]}, "email"),
        ("track.customers.identify", {"anonymous_id": " "}, "anonymous_id"),
        ("track.customers.identify", {" ": 1}, "attributes"),
        ("track.events.track", {}, "name"),
        ("track.events.track", {"name": "seen", "id": " "}, "id"),
        ("track.events.track_anonymous", {"name": "seen", "anonymous_id": False}, "anonymous_id"),
        ("track.segments.add_customers", {}, "ids"),
        ("track.segments.add_customers", {"ids": "u1"}, "ids"),
        ("track.segments.remove_customers", {"ids": ["u1", None]}, "ids[1]"),
        ("track.customers.merge", {"primary": {"id": "u1"}}, "secondary"),
        ("track.customers.merge", {"primary": {"id": "."}, "secondary": {"id": "u2"}}, "primary.id"),
        ("track.v2.batch", {}, "batch"),
        (
            "track.v2.batch",
            {"batch": [{"type": "person", "action": "event", "identifiers": {"id": "u1"}}]},
            "batch[0].name",
        ),
        ("track.v2.entity", {"type": "person", "identifiers": {"cio_id": ""}}, "identifiers.cio_id"),
        ("app.customers.list_attributes", {"ids": [True]}, "ids[0]"),
        ("pipelines.identify", {"userId": ""}, "userId"),
        ("pipelines.batch", {"batch": [{}, {"groupId": 1.5}]}, "batch[1].groupId"),
    ],
)
def test_a_bad_value_is_named_by_its_place(name: str, body: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        checks.check_body(OPERATIONS[name], body)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("track.customers.identify", {"email": "", "id": None, "anonymous_id": None, "_timestamp": 5}),
        ("track.customers.identify", {"cio_relationships": {"relationships": ["x" * 2000]}}),
        ("track.events.track", {"name": "seen", "data": None, "id": None}),
        ("track.v2.entity", {"type": "object", "action": "identify", "identifiers": {"object_id": ""}}),
        ("track.v2.entity", {"type": "person", "action": "identify", "identifiers": None, "attributes": None}),
        ("track.v2.batch", {"batch": ["no object"]}),
        ("pipelines.identify", {"userId": None, "anonymousId": "a"}),
        ("pipelines.batch", {"batch": ["no object"]}),
    ],
)
def test_what_the_service_judges_better_passes(name: str, body: dict[str, Any]) -> None:
    checks.check_body(OPERATIONS[name], body)


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b&é", "a b&é"),
        ("", ""),
        (5, "5"),
        (True, "true"),
        (False, "false"),
        (1.5, "1.5"),
        (Colour.RED, "red"),
        (datetime(2024, 1, 15, tzinfo=UTC), "1705276800"),
        (UUID(int=5), "00000000-0000-0000-0000-000000000005"),
    ],
)
def test_plain_values_of_a_query_become_text(value: object, text: str) -> None:
    assert checks.plain_text("start", value) == text


@pytest.mark.parametrize("bad", [None, [], {}, b"a", object(), float("nan"), "\ud800", datetime(2024, 1, 15)])  # noqa: DTZ001 # a naive one is what is refused
def test_other_values_of_a_query_are_refused(bad: object) -> None:
    with pytest.raises(InvalidInputError) as caught:
        checks.plain_text("start", bad)
    assert caught.value.field == "start"
