"""Every refusal of the service as a typed error: class, outcome, attempts, reasons."""

from __future__ import annotations

import pickle
from email.utils import formatdate
from time import time
from typing import Final

import pytest

from customer_io_client import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    CustomerIOError,
    ErrorDetail,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableError,
    WrongRegionError,
)
from customer_io_client.exceptions import Outcome
from tests.client.driver import Driver, JumpingClock
from tests.client.server import DROP, Answer, Server

CLASSES: Final[dict[int, tuple[type[APIStatusError], Outcome, int]]] = {
    301: (WrongRegionError, "refused", 1),
    302: (WrongRegionError, "refused", 1),
    307: (WrongRegionError, "refused", 1),
    308: (WrongRegionError, "refused", 1),
    400: (BadRequestError, "refused", 1),
    401: (AuthenticationError, "refused", 1),
    402: (APIStatusError, "refused", 1),
    403: (PermissionDeniedError, "refused", 1),
    404: (NotFoundError, "refused", 1),
    405: (APIStatusError, "refused", 1),
    408: (APIStatusError, "unknown", 4),
    409: (ConflictError, "refused", 1),
    413: (PayloadTooLargeError, "refused", 1),
    418: (APIStatusError, "refused", 1),
    422: (UnprocessableError, "refused", 1),
    429: (RateLimitError, "refused", 4),
    500: (ServerError, "unknown", 4),
    501: (ServerError, "unknown", 4),
    502: (ServerError, "unknown", 4),
    503: (ServerError, "unknown", 4),
    504: (ServerError, "unknown", 4),
    529: (ServerError, "unknown", 4),
    599: (ServerError, "unknown", 4),
}
"""Status -> class, outcome, and the attempts of a call that may be repeated."""


@pytest.mark.parametrize("status", CLASSES)
def test_a_status_has_its_class_outcome_and_attempts(driver: Driver, status: int) -> None:
    kind, outcome, attempts = CLASSES[status]
    answer = Answer(status, {"meta": {"error": "the reason"}}, (("x-request-id", "r-1"),))
    with Server([answer] * 9) as server:
        with pytest.raises(CustomerIOError) as caught:
            driver.hurried(server.url).update_customer("u1")
        assert len(server.requests) == attempts
    error = caught.value
    assert isinstance(error, APIStatusError)
    assert type(error) is kind
    assert (error.status, error.outcome, error.attempts) == (status, outcome, attempts)
    assert error.operation == "track.customers.identify"
    assert error.errors == (ErrorDetail("the reason"),)
    assert error.headers["x-request-id"] == "r-1"
    for told in (str(status), "track.customers.identify", "the reason"):
        assert told in str(error)


@pytest.mark.parametrize("status", CLASSES)
def test_an_error_travels_between_processes(driver: Driver, status: int) -> None:
    answer = Answer(status, {"errors": [{"detail": "why", "status": status}]}, (("retry-after", "3"),))
    with Server([answer]) as server, pytest.raises(APIStatusError) as caught:
        driver.client(server.url, retries=0).update_customer("u1")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is type(caught.value)
    assert (str(copy), vars(copy)) == (str(caught.value), vars(caught.value))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"errors": [{"detail": "no such thing", "status": "400"}]}, "no such thing"),
        ({"meta": {"error": "no such thing"}}, "no such thing"),
        ({"meta": {"errors": ["no such", "thing"]}}, "no such; thing"),
        ({"errors": [{"reason": "invalid", "field": "name", "message": "is empty"}]}, "invalid name is empty"),
        ({"errors": [{"detail": "bad", "source": {"pointer": "/data/to"}}]}, "data.to bad"),
        (b"plain text", "plain text"),
        (b"", ""),
        (b"<html><body>Bad gateway</body></html>", "an HTML page"),
        (b'{"broken', '{"broken'),
        ([1, 2], "1; 2"),
        (b"\xff\xfe\x00", ""),
    ],
)
def test_the_reason_stands_in_the_text_whatever_the_envelope(driver: Driver, body: object, reason: str) -> None:
    with Server([Answer(400, body)]) as server, pytest.raises(BadRequestError) as caught:
        driver.client(server.url).update_customer("u1")
    assert str(caught.value).startswith("400 Bad Request from track.customers.identify")
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_long_reason_is_cut(driver: Driver) -> None:
    long = {"meta": {"errors": ["x" * 1_000_000] * 9}}
    with Server([Answer(422, long)]) as server, pytest.raises(UnprocessableError) as caught:
        driver.client(server.url).update_customer("u1")
    assert len(str(caught.value)) <= 500
    assert len(repr(caught.value)) <= 600


def test_the_seconds_to_wait_stand_in_text_and_attribute(driver: Driver) -> None:
    refused = Answer(429, headers=(("Retry-After", "17"),))
    with Server([refused] * 4) as server, pytest.raises(RateLimitError) as caught:
        driver.hurried(server.url).create_customer("u1")
    assert caught.value.retry_after == 17.0
    assert "17 s" in str(caught.value)
    assert isinstance(caught.value, CustomerIOError)


def test_the_time_to_wait_may_be_a_date(driver: Driver) -> None:
    when = formatdate(time() + 60, usegmt=True)
    with Server([Answer(429, headers=(("retry-after", when),))]) as server, pytest.raises(RateLimitError) as caught:
        driver.client(server.url, retries=0).create_customer("u1")
    assert caught.value.retry_after is not None
    assert 50 < caught.value.retry_after <= 60


@pytest.mark.parametrize("value", [None, "soon", "", "99999999999"])
def test_without_a_usable_time_the_text_still_names_seconds(driver: Driver, value: str | None) -> None:
    headers = () if value is None else (("retry-after", value),)
    with Server([Answer(429, headers=headers)]) as server, pytest.raises(RateLimitError) as caught:
        driver.client(server.url, retries=0).create_customer("u1")
    assert caught.value.retry_after is None
    assert "retry in 1 s or later" in str(caught.value)


def test_a_pause_is_at_least_what_the_service_asks_for(driver: Driver) -> None:
    clock = JumpingClock()
    with Server([Answer(503, headers=(("retry-after", "7"),)), Answer()]) as server:
        driver.hurried(server.url, clock).update_customer("u1")
    assert clock.pauses == [7.0]


def test_a_redirect_is_not_followed_and_names_the_region(driver: Driver) -> None:
    with Server() as elsewhere:
        moved = Answer(301, headers=(("location", f"{elsewhere.url}/api/v1/customers/u1"),))
        with Server([moved]) as server, pytest.raises(WrongRegionError) as caught:
            driver.client(server.url).update_customer("u1")
        assert "never followed" in str(caught.value)
        assert elsewhere.requests == []
    moved = Answer(301, headers=(("location", "https://track-eu.customer.io/api/v1/customers/u1"),))
    with Server([moved]) as server, pytest.raises(WrongRegionError) as caught:
        driver.client(server.url).update_customer("u1")
    assert "region='eu'" in str(caught.value)


PLACES: Final = ["http://[::1", "//[", "https://track-eu.customer.io:port/", "mailto:", "http://", "\xff", ""]
"""Where no redirect can lead."""


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("place", PLACES)
def test_a_redirect_to_nowhere_is_a_redirect(driver: Driver, status: int, place: str) -> None:
    with Server([Answer(status, headers=(("location", place),))]) as server, pytest.raises(WrongRegionError) as caught:
        driver.client(server.url).update_customer("u1")
    assert (caught.value.outcome, caught.value.attempts) == ("refused", 1)
    assert caught.value.headers["location"] == place


def test_what_may_have_arrived_stays_unknown_whatever_comes_after(driver: Driver) -> None:
    with Server([DROP, Answer(400)]) as server, pytest.raises(BadRequestError) as caught:
        driver.hurried(server.url).update_customer("u1")
    assert (caught.value.outcome, caught.value.attempts) == ("unknown", 2)
