"""Answers that cannot be read, connections that fail, and answers that are read although they are odd."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import pytest

from customer_io_client import (
    APIConnectionError,
    APITimeoutError,
    CustomerIO,
    CustomerIOError,
    ResponseFormatError,
)
from tests.client.driver import Driver
from tests.client.server import DROP, Answer, Raw, Server, Silence

Use: TypeAlias = Callable[[CustomerIO], object]

READS: Final[dict[str, Use]] = {
    "find": lambda client: client.app.customers.find(email="a@example.com"),
    "get_attributes": lambda client: client.app.customers.get_attributes("u1"),
    "list_customers": lambda client: list(client.list_customers()),
    "get_customer_activities": lambda client: list(client.get_customer_activities("u1")),
    "segments": lambda client: client.app.segments.list(),
    "region": lambda client: client.track.account.get_region(),
}
WRITES: Final[dict[str, Use]] = {
    "create_customer": lambda client: client.create_customer("u1"),
    "delete_customer": lambda client: client.delete_customer("u1"),
    "track_customer_event": lambda client: client.track_customer_event("u1", "seen"),
    "pipelines": lambda client: client.pipelines.identify(user_id="u1"),
}
HTML: Final = b"<!doctype html>\n<html><body>Please sign in to the network</body></html>"


@pytest.mark.parametrize("method", READS)
@pytest.mark.parametrize(
    "body",
    [HTML, b"", b"{", b'{"results": [', b"[]", b"[[]]", b"null", b"5", b'"text"', b"true", b"NaN", b"\xff", b"{}x"],
)
def test_a_read_that_gets_no_object_is_an_error(driver: Driver, method: str, body: bytes) -> None:
    with Server([Answer(200, body)]) as server:
        with pytest.raises(ResponseFormatError) as caught:
            READS[method](driver.client(server.url))
        assert len(server.requests) == 1
    assert (caught.value.status, caught.value.outcome) == (200, "unknown" if body == HTML else "done")
    assert caught.value.operation in str(caught.value)


@pytest.mark.parametrize("method", READS)
@pytest.mark.parametrize("value", ["text", 5, True, {"a": 1}])
def test_a_read_that_gets_something_else_for_its_list_is_an_error(driver: Driver, method: str, value: object) -> None:
    names = ("results", "customer", "identifiers", "activities", "segments", "url")
    wrong: dict[str, object] = {} if method == "region" else dict.fromkeys(names, value)
    if method == "get_attributes" and isinstance(value, dict):
        wrong = {"customer": {"identifiers": value, "attributes": {}}}
    with Server([Answer(200, wrong)]) as server, pytest.raises(ResponseFormatError):
        READS[method](driver.client(server.url))


@pytest.mark.parametrize("method", [*READS, *WRITES])
@pytest.mark.parametrize("status", [201, 202, 203, 204, 206, 299])
def test_a_success_that_the_contract_does_not_know_is_an_error(driver: Driver, method: str, status: int) -> None:
    with Server([Answer(status)]) as server, pytest.raises(ResponseFormatError) as caught:
        {**READS, **WRITES}[method](driver.client(server.url))
    assert (caught.value.status, caught.value.outcome) == (status, "done")


@pytest.mark.parametrize("method", WRITES)
@pytest.mark.parametrize("body", [HTML, b"  <HTML lang='en'>", b"<!DOCTYPE html>"])
def test_a_web_page_is_no_success_of_a_write(driver: Driver, method: str, body: bytes) -> None:
    with Server([Answer(200, body)]) as server, pytest.raises(ResponseFormatError) as caught:
        WRITES[method](driver.client(server.url))
    assert caught.value.outcome == "unknown"
    assert "HTML" in str(caught.value)
    assert "sign in" not in str(caught.value)


@pytest.mark.parametrize("method", WRITES)
@pytest.mark.parametrize("body", [b"{}", b"", b"\n", b'{"new": ["field"]}', b"null"])
def test_a_write_succeeds_whatever_little_is_said(driver: Driver, method: str, body: bytes) -> None:
    with Server([Answer(200, body)]) as server:
        WRITES[method](driver.client(server.url))
        assert len(server.requests) == 1


@pytest.mark.parametrize("method", WRITES)
@pytest.mark.parametrize(
    "body", [{"meta": {"error": "u1 is unknown"}}, {"errors": [{"reason": "invalid", "message": "u1 is unknown"}]}]
)
def test_a_write_is_not_done_where_the_answer_gives_reasons_against_it(
    driver: Driver, method: str, body: object
) -> None:
    with Server([Answer(200, body)]) as server, pytest.raises(ResponseFormatError) as caught:
        WRITES[method](driver.client(server.url))
    assert (caught.value.status, caught.value.outcome) == (200, "unknown")
    assert "is unknown" in str(caught.value)
    assert "u1" not in str(caught.value)


def test_nulls_new_fields_and_new_values_are_read(driver: Driver) -> None:
    odd = {
        "activities": [
            {
                "id": "01A",
                "type": "teleported_email",
                "timestamp": 1709164800,
                "delivery_type": "hologram",
                "data": None,
                "new": {"field": [1]},
            }
        ],
        "next": None,
        "also": "new",
    }
    with Server([Answer(body=odd), Answer(body={"activities": None}), Answer(body={"results": None})]) as server:
        client = driver.client(server.url)
        (activity,) = client.get_customer_activities("u1")
        assert (activity.type, activity["delivery_type"], activity["new"]) == (
            "teleported_email",
            "hologram",
            {"field": [1]},
        )
        assert list(client.get_customer_activities("u1")) == []
        assert client.app.customers.find(email="a@example.com").results == []


def test_a_compressed_answer_is_read_and_a_badly_compressed_one_is_an_error(driver: Driver) -> None:
    body, zipped = gzip.compress(b'{"results": []}'), (("content-encoding", "gzip"),)
    with Server([Answer(200, body, zipped), Answer(200, b"not gzip", zipped)]) as server:
        client = driver.client(server.url)
        assert client.app.customers.find(email="a@example.com").results == []
        with pytest.raises(ResponseFormatError) as caught:
            client.app.customers.find(email="a@example.com")
    assert caught.value.outcome == "done"


BROKEN: Final = {
    "no answer": DROP,
    "half a status line": Raw(b"HTTP/1.1 2"),
    "no HTTP": Raw(b"220 smtp ready\r\n\r\n"),
    "half the headers": Raw(b"HTTP/1.1 200 OK\r\ncontent-le"),
    "half the body": Raw(b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"results'),
    "a bad length": Raw(b"HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}"),
    "a bad chunk": Raw(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_an_answer_that_breaks_off_may_mean_that_it_arrived(driver: Driver, what: str) -> None:
    with Server([BROKEN[what]] * 2) as server:
        with pytest.raises(APIConnectionError) as caught:
            driver.hurried(server.url, retries=1).create_customer("u1")
        assert len(server.requests) == 2
    assert (caught.value.outcome, caught.value.attempts) == ("unknown", 2)
    assert "it may have arrived" in str(caught.value)


def test_nobody_who_listens_means_that_nothing_was_sent(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(APIConnectionError) as caught:
        driver.hurried(f"http://127.0.0.1:{port}", retries=2).submit_form(1, data={"id": "u1"})
    assert (caught.value.outcome, caught.value.attempts) == ("not_sent", 3)
    assert "connection refused" in str(caught.value)


def test_a_silent_server_is_a_timeout_of_unknown_outcome(driver: Driver) -> None:
    with Server([Silence()] * 2) as server:
        with pytest.raises(APITimeoutError) as caught:
            driver.hurried(server.url, timeout=0.2, retries=1).create_customer("u1")
        assert len(server.requests) == 2
    assert (caught.value.outcome, caught.value.attempts) == ("unknown", 2)


def test_every_failure_is_of_the_one_root(driver: Driver) -> None:
    steps: list[Any] = [*BROKEN.values(), Answer(200, HTML), Answer(500), Answer(204)]
    for step in steps:
        with Server([step]) as server, pytest.raises(CustomerIOError):
            driver.client(server.url, retries=0).app.customers.find(email="a@example.com")
