"""The events of reporting webhooks as they are: complete, and told apart by what a receiver sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.contract.contract import Contract, required, resolved
from scripts.contract.events import Event, events
from scripts.contract.rules_examples import validator
from scripts.contract.rules_webhooks import SUBSCRIPTIONS

HERE = Path(__file__).parent
EVENTS = HERE.joinpath("webhook_events.txt").read_text().splitlines()
CHANNELS = {"customer", "email", "push", "in_app", "sms", "slack", "webhook", "whatsapp"}


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract.read(HERE.parents[1] / "spec")


@pytest.fixture(scope="module")
def found(contract: Contract) -> dict[str, Event]:
    return {event.name: event for event in events(contract.apis["webhooks"])}


def test_the_events_are_those_of_the_list(found: dict[str, Event]) -> None:
    lines: list[str] = []
    for event in found.values():
        words = [event.name, *event.identity, event.component, *([] if event.subscribable else ["not-subscribable"])]
        lines.append(" ".join(words))
    assert sorted(lines) == sorted(EVENTS)


def test_every_subscription_leads_to_an_event(contract: Contract, found: dict[str, Event]) -> None:
    names = contract.apis["app"].document["components"]["schemas"][SUBSCRIPTIONS]["enum"]
    assert len(names) == 72
    assert {*names} == {name for name, event in found.items() if event.subscribable}


def test_a_file_holds_the_events_of_one_object_type(found: dict[str, Event]) -> None:
    assert {event.identity[0] for event in found.values()} == CHANNELS
    for event in found.values():
        assert event.place.file.stem == event.identity[0]


def test_only_a_change_of_preferences_has_a_metric_of_another_name(found: dict[str, Event]) -> None:
    odd = {name for name, event in found.items() if name != "_".join(event.identity)}
    assert odd == {"customer_subscription_preferences_changed"}


def test_every_event_but_those_of_customers_names_its_delivery(found: dict[str, Event]) -> None:
    for name, event in found.items():
        data = resolved(event.merged, event.payload)["properties"]["data"]
        needed = {"identifiers"} if event.identity[0] == "customer" else {"identifiers", "delivery_id"}
        assert needed <= required(event.merged, data), name


def test_no_example_is_that_of_another_event(found: dict[str, Event]) -> None:
    for event in found.values():
        misfit = validator(event.merged, event.payload)
        for other in found.values():
            value = next(iter(other.media["examples"].values()))["value"]
            assert (misfit(value) is None) is (event is other)


def test_every_example_is_an_event_of_its_own(found: dict[str, Event]) -> None:
    ids = [example["value"]["event_id"] for event in found.values() for example in event.media["examples"].values()]
    assert len(ids) == len({*ids}) > len(found)


BODY = {"event_id": "01HQS7R8Y3XB9GK7TNTZ4AFMSY", "timestamp": 1709164800}
PERSON = {"identifiers": {"id": None, "email": None}}
CLICKED = {**PERSON, "delivery_id": "d", "recipient": "r", "subject": "s", "href": "h", "link_id": 1}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("email_clicked", CLICKED),
        ("email_clicked", {**CLICKED, "campaign_id": None, "broadcast_id": None, "newsletter_id": None}),
        ("email_clicked", {**CLICKED, "customer_id": None, "trigger_event_id": None, "added_later": [1]}),
        ("email_deferred", {**PERSON, "delivery_id": "d"}),
        ("customer_subscription_preferences_changed", {**PERSON, "customer_id": None, "email_address": None}),
    ],
)
def test_what_the_service_posts_fits(found: dict[str, Event], name: str, data: dict[str, object]) -> None:
    event = found[name]
    object_type, metric = event.identity
    body = {**BODY, "object_type": object_type, "metric": metric, "data": data}
    assert validator(event.merged, event.payload)(body) is None
