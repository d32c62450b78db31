"""Events of reporting webhooks: each has its class, and none is lost."""

from __future__ import annotations

import copy
import json
import pickle
from importlib.resources import files
from typing import Any, Final, assert_never, assert_type

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._shared import Model
from customer_io_api.webhooks import events, models
from customer_io_api.webhooks.events import (
    EVENTS,
    CustomerReport,
    EmailReport,
    UnknownEvent,
    WebhookEvent,
    parse_event,
)
from customer_io_api.webhooks.models import (
    CustomerSubscribed,
    CustomerSubscriptionPreferencesChanged,
    CustomerUnsubscribed,
    EmailBounced,
    EmailClicked,
    EmailClickedData,
    PushClicked,
)
from tests.fresh_process import modules_loaded_by

CONTRACT: Final[dict[str, Any]] = json.loads(
    files("customer_io_api").joinpath("_contract/webhooks.json").read_text("utf-8")
)
EXAMPLES: Final[dict[str, dict[str, Any]]] = {
    f"{event}: {name}": example["value"]
    for event, item in CONTRACT["webhooks"].items()
    for name, example in item["post"]["requestBody"]["content"]["application/json"]["examples"].items()
}
CLICKED: Final = next(value for value in EXAMPLES.values() if value["metric"] == "clicked")
SECRET: Final = "canary-value-4711"


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_read_by_its_own_class_and_comes_out_again(name: str) -> None:
    fields = EXAMPLES[name]
    before = copy.deepcopy(fields)
    event = parse_event(fields)
    assert not isinstance(event, UnknownEvent)
    assert type(event).__name__ == EVENTS[fields["object_type"], fields["metric"]]
    assert event.to_dict() == fields == before
    assert {**event}.keys() == fields.keys()
    assert pickle.loads(pickle.dumps(event)) == event


def test_every_event_of_the_contract_has_its_own_class_and_an_example() -> None:
    entries = [item["post"] for item in CONTRACT["webhooks"].values()]
    classes = [EVENTS[entry["x-cio-object-type"], entry["x-cio-metric"]] for entry in entries]
    assert sorted(classes) == sorted(EVENTS.values())
    assert len(set(classes)) == len(classes) >= 69
    assert {(value["object_type"], value["metric"]) for value in EXAMPLES.values()} == EVENTS.keys()


@pytest.mark.parametrize(
    ("object_type", "metric"), [("email", "teleported"), ("fax", "sent"), ("fax", "teleported"), ("push", "replied")]
)
def test_an_event_of_the_future_is_kept_whole(object_type: str, metric: str) -> None:
    fields = {**CLICKED, "object_type": object_type, "metric": metric, "more": [1]}
    event = parse_event(fields)
    assert isinstance(event, UnknownEvent)
    assert (event.object_type, event.metric, event.event_id) == (object_type, metric, CLICKED["event_id"])
    assert (event.timestamp, event.data) == (CLICKED["timestamp"], CLICKED["data"])
    assert event.to_dict() == event.fields == dict(event) == fields


@pytest.mark.parametrize(
    "change",
    [
        {"data": None},
        {"data": {}},
        {"data": []},
        {"data": "text"},
        {"data": [["identifiers", 1]]},
        {"data": {**CLICKED["data"], "identifiers": None}},
        {"data": {**CLICKED["data"], "identifiers": "u1"}},
        {"data": {"href": "https://example.com"}},
        {"event_id": None},
        {"event_id": 5},
        {"timestamp": None},
        {"timestamp": "1700000000"},
        {"timestamp": 1.5},
        {"timestamp": True},
        {"metric": None},
        {"metric": ["clicked"]},
        {"object_type": {}},
    ],
)
def test_a_known_event_in_another_shape_is_kept_as_unknown(change: dict[str, Any]) -> None:
    event = parse_event({**CLICKED, **change})
    assert isinstance(event, UnknownEvent)
    assert event.to_dict() == {**CLICKED, **change}
    (name,) = change
    if name != "data":
        assert getattr(event, name) is None


@pytest.mark.parametrize("name", ["event_id", "object_type", "metric", "timestamp", "data"])
def test_a_known_event_without_one_of_its_fields_is_kept_as_unknown(name: str) -> None:
    fields = {key: value for key, value in CLICKED.items() if key != name}
    event = parse_event(fields)
    assert isinstance(event, UnknownEvent)
    assert getattr(event, name) is None
    assert name not in event
    assert event.to_dict() == fields


def test_fields_of_the_future_in_a_known_event_are_kept() -> None:
    fields = {**CLICKED, "new": 1, "data": {**CLICKED["data"], "new": {"a": 2}}}
    event = parse_event(fields)
    assert type(event).__name__ == EVENTS[CLICKED["object_type"], "clicked"]
    assert event["new"] == 1
    assert event.to_dict() == fields


@pytest.mark.parametrize("recipients", [{}, {"recipients": None}])
def test_a_list_that_is_null_or_absent_is_read_as_empty_as_in_all_answers(recipients: dict[str, None]) -> None:
    data = {name: value for name, value in CLICKED["data"].items() if name != "recipient"}
    event = parse_event({**CLICKED, "object_type": "push", "data": {**data, **recipients}})
    assert isinstance(event, PushClicked)
    assert event.data.recipients == []


JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
ODD_FIELDS: Final = st.fixed_dictionaries(
    {},
    optional={
        "event_id": JSON | st.just("01E"),
        "object_type": JSON | st.sampled_from(["email", "customer"]),
        "metric": JSON | st.sampled_from(["clicked", "subscribed", "sent"]),
        "timestamp": JSON | st.just(1),
        "data": JSON | st.just(CLICKED["data"]),
    },
)


@given(fields=ODD_FIELDS)
def test_whatever_an_object_holds_it_becomes_an_event_that_keeps_it(fields: dict[str, Any]) -> None:
    event = parse_event(fields)
    assert isinstance(event, Model)
    assert event.to_dict() == fields
    assert copy.deepcopy(event) == event == pickle.loads(pickle.dumps(event))


def test_an_unknown_event_shows_names_and_no_value() -> None:
    event = parse_event({"event_id": SECRET, "metric": SECRET, "data": {"email": SECRET}})
    assert repr(event) == str(event) == "UnknownEvent(event_id, metric, data)"
    assert SECRET not in f"{event} {event!r} {[event]}"


@pytest.mark.parametrize("fields", [None, [], "text", 5])
def test_what_is_no_object_is_no_event(fields: Any) -> None:
    with pytest.raises(TypeError):
        parse_event(fields)


def test_the_unions_hold_their_classes_at_run_time() -> None:
    event = parse_event(CLICKED)
    assert isinstance(event, WebhookEvent)
    assert isinstance(event, EmailReport)
    assert not isinstance(event, CustomerReport)
    assert len(WebhookEvent.__args__) == len(EVENTS) + 1
    assert {name for name in events.__all__ if getattr(events, name, None) is None} == set()
    with pytest.raises(AttributeError, match="FaxReport"):
        events.FaxReport  # type: ignore[attr-defined]  # noqa: B018  # the access is the test


def link_of(event: WebhookEvent) -> str | None:
    """As a user takes events apart; the type checkers follow."""
    match event:
        case EmailClicked(metric=metric, data=EmailClickedData(href=href, machine=True)):
            assert_type(href, str)
            return f"{metric} by a machine: {href}"
        case EmailClicked(data=data):
            assert_type(data, EmailClickedData)
            return data.href
        case EmailBounced(metric="bounced", data=bounce):
            return bounce.failure_message
        case UnknownEvent(object_type=str(object_type), metric=str(metric)):
            return f"{object_type} {metric}"
        case {"object_type": "customer"}:
            return "customer"
        case _:
            return None


def subscription(event: CustomerReport) -> str:
    """Every event of one object type, which a type checker holds to be all of them."""
    match event:
        case CustomerSubscribed():
            return "in"
        case CustomerUnsubscribed():
            return "out"
        case CustomerSubscriptionPreferencesChanged():
            return "topics"
        case _:
            assert_never(event)


def test_match_takes_events_apart() -> None:
    data = {**CLICKED["data"], "href": "https://example.com"}
    by_machine = parse_event({**CLICKED, "data": {**data, "machine": True}})
    assert link_of(by_machine) == "clicked by a machine: https://example.com"
    assert link_of(parse_event({**CLICKED, "data": {**data, "machine": False}})) == "https://example.com"
    assert link_of(parse_event({**CLICKED, "metric": "bounced", "data": {**data, "failure_message": "full"}})) == "full"
    assert link_of(parse_event({**CLICKED, "metric": "teleported"})) == "email teleported"
    assert link_of(parse_event({**CLICKED, "metric": "opened"})) is None
    found: list[str] = []
    for fields in EXAMPLES.values():
        event = parse_event(fields)
        if isinstance(event, CustomerReport):
            assert link_of(event) == "customer"
            found.append(subscription(event))
    assert set(found) == {"in", "out", "topics"}


READ: Final = "from customer_io_api.webhooks.events import parse_event"


def test_reading_one_event_loads_its_own_modules_alone() -> None:
    loaded = modules_loaded_by(f"{READ}\nparse_event({CLICKED!r})")
    of_models = {name.rpartition(".")[2] for name in loaded if name.startswith(models.__name__ + ".")}
    assert of_models == {"email_clicked", "email_clicked_data", "customer_identifiers"}


@pytest.mark.parametrize("use", [READ, f"{READ}\nparse_event({{'object_type': 'fax'}})"])
def test_without_a_known_event_no_model_and_no_library_is_loaded(use: str) -> None:
    loaded = modules_loaded_by(use)
    assert not {"attr", "attrs"} & loaded
    assert not [name for name in loaded if name.startswith(models.__name__ + ".")]


def test_importing_the_check_loads_no_library() -> None:
    loaded = modules_loaded_by("from customer_io_client import verify_webhook")
    assert "customer_io_client.webhooks" in loaded
    assert not {"attr", "attrs", "httpx", "ssl", "asyncio"} & loaded
    assert not [name for name in loaded if ".models." in name or name.startswith("customer_io_api.app")]
