"""Everybody gets a newsletter once, at its pace, whatever the audience, the rate and the groups; restarts too."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customer_io_client.emulator import Emulator
from customer_io_client.emulator.app_api.newsletter_making import make
from customer_io_client.emulator.contract import Contract
from customer_io_client.emulator.processing import newsletters as processing
from customer_io_client.emulator.state import State
from customer_io_client.emulator.state.deliveries import Delivery
from customer_io_client.emulator.state.delivery_filters import DeliveryFilter, Parents
from customer_io_client.emulator.state.people import Profile
from customer_io_client.emulator.state.references import Reference
from customer_io_client.emulator.store import Store
from customer_io_client.emulator.wire import JsonObject
from tests.emulator.jobs import runner_of
from tests.emulator.newsletters import EVERYBODY, messages, read
from tests.emulator.newsletters import make as make_by_call
from tests.emulator.service import NOW, Clock, Service

FIELDS: JsonObject = {"type": "in_app", "name": "Tour", "recipients": EVERYBODY, "body_json": '{"messageId":"tour"}'}


def sent(people: int, groups: int, **limit: int | bool) -> list[Delivery]:
    """The deliveries of a newsletter to so many people, in so many test groups, the oldest first."""
    store = Store()
    state = State(store, clock=lambda: float(NOW))
    for number in range(people):
        state.people.identify(Reference("id", f"u{number}"), Profile(attributes={}))
    number = make({**FIELDS, **limit}, state)
    if groups:
        (content,) = state.contents.of_parent("newsletter", number)
        state.contents.move(content, state.test_groups.add(number).id)
    for _ in range(1, groups):
        group = state.test_groups.add(number).id
        state.contents.create("newsletter", number, channel="in_app", name="", fields={}, test_group=group)
    state.newsletters.start(number)
    runner = runner_of(state)
    asyncio.run(runner.move(NOW + 30 * 86_400, stopped=True))
    assert (runner.failed, state.jobs.count(), state.newsletters.page(descending=True, limit=1)[0].stage) == (
        0,
        0,
        "sent",
    )
    found = state.deliveries.matching(DeliveryFilter(Parents(newsletter=number)))[::-1]
    store.close()
    return found


@settings(max_examples=60)
@given(st.integers(0, 12), st.integers(0, 3), st.integers(1, 5), st.sampled_from([60, 3600]), st.booleans())
def test_everybody_gets_it_once_and_not_faster_than_its_rate(
    people: int, groups: int, rate: int, period: int, spread: bool
) -> None:
    limit = {"rate_limit_email_rate": rate, "rate_limit_time_period": period, "rate_limit_spread": spread}
    deliveries = sent(people, groups, **limit)
    assert Counter(delivery.person for delivery in deliveries) == dict.fromkeys(range(1, people + 1), 1)
    expected = [index * period / rate if spread else index // rate * period for index in range(people)]
    assert [delivery.created - NOW for delivery in deliveries] == pytest.approx(expected, abs=1)


@given(st.integers(1, 3), st.integers(0, 20))
def test_test_groups_differ_by_one_person_at_most(groups: int, people: int) -> None:
    counts = Counter(delivery.parents.content for delivery in sent(people, groups)).values()
    assert sum(counts) == people
    assert people < groups or max(counts) - min(counts) <= 1


def test_an_audience_is_taken_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processing, "PICKED", 3)
    monkeypatch.setattr(processing, "SENT", 2)
    assert [delivery.person for delivery in sent(10, 0)] == [*range(1, 11)]


def test_a_restart_in_the_middle_sends_nothing_twice_and_leaves_nobody_out(tmp_path: Path, contract: Contract) -> None:
    clock, data = Clock(), tmp_path / "data.db"
    with Emulator(clock=clock, data=data) as emulator:
        service = Service(emulator, clock, contract)
        service.identify("u3", email="u3@example.com", name="Ann")
        number = make_by_call(service, recipients=EVERYBODY)
        limit = {"rate_limit_email_rate": 1, "rate_limit_time_period": 60}
        service.app.post(f"/v1/newsletters/{number}/send", json=limit)
        service.later(61)
        assert len(messages(service, number)) == 2
        service.close()
    with Emulator(clock=clock, data=data) as emulator:
        service = Service(emulator, clock, contract)
        service.later(600)
        got = [message["customer_id"] for message in messages(service, number)]
        assert (got, read(service, number)["sent_at"]) == (["customer_100", "customer_123", "u3"], NOW + 120)
        service.close()
