"""Limits of requests: lanes, windows, what a refusal says, and when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client import RateLimitError
from customer_io_client.emulator import Emulator
from customer_io_client.emulator.contract import Contract, Match
from customer_io_client.emulator.limits import LANES, LimitedError, Limits
from customer_io_client.emulator.meter import Meter
from customer_io_client.emulator.settings import LimitsMode
from customer_io_client.emulator.wire import RefusedError
from customer_io_client.testing import emulator_client
from tests.emulator.service import NOW, Clock, Service

APP = "/v1/segments"


@pytest.fixture
def limited(service: Service) -> Iterator[Service]:
    service.open.post("/_emulator/limits", json={"mode": "requirement"})
    yield service
    service.open.post("/_emulator/limits", json={"mode": "off"})


def test_ten_a_second_for_the_app_api(limited: Service) -> None:
    assert [limited.app.get(APP).status_code for _ in range(10)] == [200] * 10
    refused = limited.app.get(APP)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "1")
    assert refused.json() == {"errors": [{"detail": "rate limited to 10 requests per 1s", "status": "429"}]}
    assert limited.reasons() == ["rate limited to 10 requests per 1s"]
    limited.later(1)
    assert limited.app.get(APP).status_code == 200


def test_a_refusal_that_a_fault_changes_names_the_rule(limited: Service) -> None:
    fault = {"match": {"nth": 11}, "delay": 0.001}
    rule = limited.open.post("/_emulator/faults", json=fault).json()["id"]
    assert [limited.app.get(APP).status_code for _ in range(11)] == [200] * 10 + [429]
    last = limited.last_request()
    assert (last["status"], last["fault"]) == (429, rule)


def test_the_lanes_are_counted_apart(limited: Service) -> None:
    statuses = [limited.track.put("/api/v1/customers/u1", json={}).status_code for _ in range(61)]
    assert statuses == [200] * 60 + [429]
    assert limited.app.get(APP).status_code == 200


def test_pipelines_says_so_too(limited: Service) -> None:
    body = {"userId": "u1", "event": "bought"}
    statuses = [limited.pipelines.post("/v1/track", json=body).status_code for _ in range(61)]
    assert statuses == [200] * 60 + [429]


def test_without_limits_nothing_is_refused(service: Service) -> None:
    shown = service.open.get("/_emulator/limits").json()
    assert (shown["mode"], shown["lanes"]) == ("off", {})
    assert {service.app.get(APP).status_code for _ in range(30)} == {200}


def test_the_numbers_are_shown_and_a_wrong_mode_is_refused(service: Service) -> None:
    shown = service.open.post("/_emulator/limits", json={"mode": "vendor"}).json()
    assert shown["mode"] == "vendor"
    assert shown["lanes"]["track"] == [{"calls": 1000, "seconds": 1}]
    assert service.open.post("/_emulator/limits", json={"mode": "all"}).status_code == 400
    service.emulator.reset()
    assert service.open.get("/_emulator/limits").json()["mode"] == "off"


def use_of(service: Service, lane: str) -> dict[str, Any]:
    """What is shown of the use of a lane."""
    found: dict[str, Any] = service.open.get("/_emulator/limits").json()["use"][lane]
    return found


def test_the_use_of_every_lane_is_shown_by_second(service: Service, contract: Contract) -> None:
    use = service.open.get("/_emulator/limits").json()["use"]
    assert use.keys() == {operation.lane for operation in contract.operations.values()}
    assert use["broadcast"] == {
        "limit": {"calls": 1, "seconds": 10},
        "used": 0,
        "per_second": [0] * 60,
        "refused_per_second": [0] * 60,
    }
    for _ in range(3):
        service.identify("u1")
    service.clock.now += 2
    service.identify("u1")
    shown = use_of(service, "track")
    assert shown["limit"] == {"calls": 1000, "seconds": 1}
    assert shown["per_second"] == [*[0] * 57, 3, 0, 1]
    assert shown["used"] == 1
    service.clock.now += 58
    assert use_of(service, "track")["per_second"] == [0, 1, *[0] * 58]
    service.clock.now += 2
    assert use_of(service, "track")["per_second"] == [0] * 60


def test_refused_requests_are_counted_apart(limited: Service) -> None:
    for _ in range(13):
        limited.app.get(APP)
    shown = use_of(limited, "app")
    assert (shown["limit"], shown["used"]) == ({"calls": 10, "seconds": 1}, 10)
    assert (shown["per_second"][-1], shown["refused_per_second"][-1]) == (10, 3)
    limited.emulator.reset()
    assert use_of(limited, "app")["refused_per_second"] == [0] * 60


def test_what_is_used_reaches_as_far_as_the_window(service: Service) -> None:
    for _ in range(4):
        service.pipelines.post("/v1/track", json={"userId": "u1", "event": "bought"})
        service.clock.now += 1
    assert use_of(service, "pipelines")["used"] == 2
    assert use_of(service, "pipelines")["limit"] == {"calls": 3000, "seconds": 3}


@given(steps=st.lists(st.tuples(st.integers(-100, 100), st.integers(0, 3)), max_size=40))
def test_the_meter_is_what_a_plain_list_says(steps: list[tuple[int, int]]) -> None:
    meter, now, came = Meter(), 1000.5, list[float]()
    for seconds, count in steps:
        now += seconds
        if count:
            came = [at for at in came if int(now) - 60 < int(at) <= int(now)]
        for _ in range(count):
            meter.count("track", now)
            came.append(now)
        expected = [sum(int(at) == int(now) - back for at in came) for back in reversed(range(60))]
        assert meter.last("track", now) == expected


def match_of(method: str, path: str) -> Match:
    return Contract.shipped().match(method, path)


FACTS = {
    "vendor": {
        "track": (1000, 1),
        "pipelines": (3000, 3),
        "transactional": (3000, 3),
        "app": (10, 1),
        "broadcast": (1, 10),
        "design_studio": (5, 1),
        "archived_message": (10, 1),
    },
    "requirement": {
        "track": (60, 1),
        "pipelines": (60, 1),
        "transactional": (100, 1),
        "app": (10, 1),
        "broadcast": (1, 10),
        "design_studio": (5, 1),
        "archived_message": (10, 1),
    },
}
"""Calls and seconds by mode and lane."""
OF_EACH_LANE = {operation.lane: operation for operation in Contract.shipped().operations.values()}


@pytest.mark.parametrize(("mode", "lane"), [(mode, lane) for mode, lanes in FACTS.items() for lane in lanes])
def test_each_lane_takes_its_calls_and_is_free_again_when_it_says(mode: LimitsMode, lane: str) -> None:
    calls, seconds = FACTS[mode][lane]
    clock = Clock()
    clock.now += 0.25
    limits = Limits(mode, clock)
    operation = OF_EACH_LANE[lane]
    match = Match(operation, operation.path.split("/")[1:])
    for _ in range(calls):
        limits.take(match)
    clock.now += 0.5
    with pytest.raises(LimitedError) as refused:
        limits.take(match)
    wait = int(refused.value.headers["Retry-After"])
    assert wait == seconds
    clock.now += seconds - 0.5 - 0.01
    with pytest.raises(LimitedError) as still:
        limits.take(match)
    assert still.value.headers == {"Retry-After": "1"}
    clock.now += wait - (seconds - 0.5 - 0.01)
    for _ in range(calls):
        limits.take(match)


def test_one_trigger_in_ten_seconds_for_each_broadcast() -> None:
    clock = Clock()
    limits = Limits("vendor", clock)
    first, second = (match_of("POST", f"/v1/campaigns/{number}/triggers") for number in (1, 2))
    limits.take(first)
    limits.take(second)
    clock.now += 4.5
    with pytest.raises(RefusedError) as refused:
        limits.take(first)
    assert getattr(refused.value, "headers", None) == {"Retry-After": "6"}
    clock.now += 5.5
    limits.take(first)


def test_a_quota_shows_what_is_left_and_names_no_time() -> None:
    clock = Clock()
    limits = Limits("vendor", clock)
    match = match_of("GET", "/v1/messages/1/archived_message")
    left: list[str] = []
    for _ in range(100):
        left.append(limits.take(match)["X-RateLimit-Remaining"])
        clock.now += 1
    assert (left[0], left[-1]) == ("99", "0")
    with pytest.raises(RefusedError) as refused:
        limits.take(match)
    assert getattr(refused.value, "headers", None) == {"X-RateLimit-Remaining": "0"}


@given(st.lists(st.floats(-2, 2), max_size=60))
def test_no_span_takes_more_than_its_calls(steps: list[float]) -> None:
    clock = Clock()
    limits, match = Limits("vendor", clock), match_of("GET", APP)
    taken: list[float] = []
    for step in steps:
        clock.now += step
        taken = [at for at in taken if at <= clock.now]  # A clock that is set back makes what comes after undone.
        within = [at for at in taken if at > clock.now - 1]
        try:
            limits.take(match)
        except RefusedError:
            assert len(within) == 10
        else:
            assert len(within) < 10
            taken.append(clock.now)


def test_every_lane_of_the_contract_has_a_limit() -> None:
    lanes = {operation.lane for operation in Contract.shipped().operations.values()}
    for mode in ("requirement", "vendor"):
        assert lanes == LANES[mode].keys()


def test_the_client_waits_as_long_as_it_is_told() -> None:
    clock = Clock()
    with Emulator(limits="vendor", clock=clock) as emulator:
        with emulator_client(emulator, retries=0) as client:
            for _ in range(10):
                client.app.segments.list()
            with pytest.raises(RateLimitError) as refused:
                client.app.segments.list()
        assert refused.value.retry_after == 1
        log = httpx.get(f"{emulator.url}/_emulator/requests?limit=1", trust_env=False).json()["requests"][0]
    assert (log["status"], log["lane"], log["at"]) == (429, "app", NOW)
