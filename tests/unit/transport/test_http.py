"""One attempt over real sockets, in both colours: answers, and every way of not getting one."""

from __future__ import annotations

import gzip
import json
import socket
from time import monotonic

import pytest

from customer_io_client.core.message import Failure, Progress, Reply
from customer_io_client.exceptions import ConfigurationError, InvalidInputError, ResponseFormatError
from customer_io_client.transport import http_exchange
from customer_io_client.transport.http import HttpSettings
from tests.unit.transport.conftest import SECRET, Attempt, call_to
from tests.unit.transport.servers import (
    answer,
    drip,
    hang_up,
    read_request,
    reset,
    say,
    say_nothing,
    serve,
    unused_port,
)


def test_an_answer_comes_back_whole_with_header_names_in_lower_case(attempt: Attempt) -> None:
    body = json.dumps({"a": ["ü"] * 50_000}).encode()
    with serve(answer(207, body, ("X-Thing", "1"), ("Retry-After", "3"))) as server:
        reply = attempt(server.url)
    assert isinstance(reply, Reply)
    assert (reply.status, reply.body) == (207, body)
    assert (reply.headers["x-thing"], reply.headers["retry-after"]) == ("1", "3")
    assert reply.json() == json.loads(body)


def test_the_request_travels_as_it_was_built(attempt: Attempt) -> None:
    with serve(answer()) as server:
        url = f"{server.url}/api/v1/customers/a%2Fb%3F%23%25%2B%40%C3%A9?x=1&y=a%20b"
        attempt(call_to(url, body=b'{"b":1}', method="PUT", headers=(("user-agent", "customer-io-client/1"),)))
    (request,) = server.requests
    head, _, body = request.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "PUT /api/v1/customers/a%2Fb%3F%23%25%2B%40%C3%A9?x=1&y=a%20b HTTP/1.1"
    sent = dict(line.lower().split(": ", 1) for line in lines[1:])
    assert sent == {
        "host": f"127.0.0.1:{server.port}",
        "authorization": SECRET,
        "user-agent": "customer-io-client/1",
        "accept": "*/*",
        "accept-encoding": "gzip, deflate",
        "connection": "keep-alive",
        "content-length": "7",
    }
    assert body == b'{"b":1}'


def test_a_compressed_answer_is_read(attempt: Attempt) -> None:
    with serve(answer(200, gzip.compress(b'{"a":1}'), ("Content-Encoding", "gzip"))) as server:
        reply = attempt(server.url)
    assert isinstance(reply, Reply)
    assert reply.json() == {"a": 1}


def test_connections_are_kept_for_the_next_request(attempt: Attempt) -> None:
    with serve(answer()) as server:
        attempt(server.url, server.url, server.url)
        assert (len(server.connections), len(server.requests)) == (1, 3)


def test_no_cookie_is_kept(attempt: Attempt) -> None:
    with serve(answer(200, b"{}", ("Set-Cookie", "session=1; Path=/"))) as server:
        attempt(server.url, server.url)
    assert len(server.requests) == 2
    assert b"cookie" not in server.requests[1].lower()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_answer_and_never_followed(attempt: Attempt, status: int) -> None:
    with serve(answer()) as elsewhere, serve(answer(status, b"", ("Location", elsewhere.url))) as server:
        reply = attempt(server.url)
    assert isinstance(reply, Reply)
    assert (reply.status, reply.headers["location"]) == (status, elsewhere.url)
    assert elsewhere.requests == []


FAILURES = {
    "closed after the request is read": (hang_up, True, Failure("connection", True, "connection closed early")),
    "broken off after the request is read": (reset, True, Failure("connection", True, "connection lost")),
    "body cut short": (answer(200, b"half", length=100), True, Failure("connection", True, "connection closed early")),
    "not HTTP": (say(b"SSH-2.0-Server\r\n\r\n"), True, Failure("connection", True, "the answer is not HTTP")),
    "headers too big": (
        answer(200, b"", ("X-Big", "x" * 200_000)),
        True,
        Failure("connection", True, "the answer is not HTTP"),
    ),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_after_bytes_left_says_so(attempt: Attempt, name: str) -> None:
    behaviour, reads, failure = FAILURES[name]
    with serve(behaviour, reads=reads) as server:
        assert attempt(server.url) == failure


def test_a_connection_that_breaks_off_before_the_request_is_read_may_have_sent_it(attempt: Attempt) -> None:
    def see_and_reset(connection: socket.socket, request: bytes) -> None:
        connection.recv(1, socket.MSG_PEEK)
        reset(connection, request)

    with serve(see_and_reset, reads=False) as server:
        failure = attempt(server.url)
    assert isinstance(failure, Failure)
    assert (failure.kind, failure.sent) == ("connection", True)


def test_a_refused_connection_sent_nothing(attempt: Attempt) -> None:
    progress = Progress()
    failure = attempt(f"http://127.0.0.1:{unused_port()}", progress=progress)
    assert failure == Failure("connection", False, "connection refused")
    assert not progress.sent


def test_several_addresses_that_all_refuse(attempt: Attempt) -> None:
    failure = attempt(f"http://localhost:{unused_port()}")
    assert failure == Failure("connection", False, "connection refused")


def test_big_headers_are_read(attempt: Attempt) -> None:
    with serve(answer(200, b"{}", ("X-Big", "x" * 60_000))) as server:
        reply = attempt(server.url)
    assert isinstance(reply, Reply)
    assert len(reply.headers["x-big"]) == 60_000


SLOW = {
    "silent": say_nothing,
    "status line in drips": drip(b"HTTP/1.1 200 OK\r\n", b"X-Drip: 1\r\n"),
    "body in drips": drip(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"x"),
}


@pytest.mark.parametrize("name", SLOW)
def test_an_attempt_ends_when_its_time_is_over_however_the_server_drips(attempt: Attempt, name: str) -> None:
    progress = Progress()
    with serve(SLOW[name]) as server:
        start = monotonic()
        failure = attempt(server.url, seconds=0.3, progress=progress)
        took = monotonic() - start
    assert failure == Failure("timeout", True, "no answer in time")
    assert progress.sent
    assert took < 3


def test_an_attempt_without_time_sends_nothing(attempt: Attempt) -> None:
    with serve(answer()) as server:
        assert attempt(server.url, seconds=0.0) == Failure("timeout", False, "no connection in time")
    assert server.requests == []


def test_a_server_that_takes_the_request_in_too_slowly(attempt: Attempt) -> None:
    def sip(connection: socket.socket, _request: bytes) -> None:
        while connection.recv(1024):
            server.pause(0.02)

    with serve(sip, reads=False) as server:
        start = monotonic()
        failure = attempt(call_to(server.url, body=b"x" * 20_000_000), seconds=0.3)
        took = monotonic() - start
    assert failure == Failure("timeout", True, "no answer in time")
    assert took < 3


def test_a_connection_that_is_never_made_sent_nothing(attempt: Attempt) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        queue = [socket.socket() for _ in range(4)]
        for waiting in queue:
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        failure = attempt(f"http://127.0.0.1:{port}", seconds=0.3)
        for waiting in queue:
            waiting.close()
    assert failure == Failure("timeout", False, "no connection in time")


def test_the_moment_in_which_the_whole_request_has_left_is_told(attempt: Attempt) -> None:
    told: list[bool] = []
    with serve(answer()) as server:
        progress = Progress(on_written=lambda: told.append(progress.sent and server.reached.wait(5)))
        attempt(server.url, progress=progress)
    assert told == [True]


def test_an_answer_before_the_whole_request_was_taken_is_read(attempt: Attempt) -> None:
    def refuse(connection: socket.socket, _request: bytes) -> None:
        connection.recv(1024)
        answer(413, b"too large", ("Connection", "close"))(connection, b"")
        while connection.recv(65536):
            pass

    with serve(refuse, reads=False) as server:
        reply = attempt(call_to(server.url, body=b"x" * 300_000))
    assert isinstance(reply, Reply)
    assert reply.status == 413


UNREADABLE = {
    "badly compressed": (b"no gzip", (("Content-Encoding", "gzip"),)),
    "too large": (b"x" * 3000, ()),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_success_that_cannot_be_read_is_done_and_an_error_is_still_its_status(
    attempt: Attempt, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_exchange, "MAX_BODY_BYTES", 2000)
    body, headers = UNREADABLE[name]
    with serve(answer(200, body, *headers)) as server, pytest.raises(ResponseFormatError) as caught:
        attempt(server.url)
    assert (caught.value.status, caught.value.outcome) == (200, "done")
    assert caught.value.__context__ is None
    with serve(answer(503, body, *headers)) as server:
        reply = attempt(server.url)
    assert isinstance(reply, Reply)
    assert (reply.status, reply.body) == (503, b"")


@pytest.mark.parametrize("header", [("x-own", "a\nb"), ("x own", "a"), ("x-own", "é")])
def test_a_header_that_http_cannot_carry_is_refused_before_anything_is_sent(
    attempt: Attempt, header: tuple[str, str]
) -> None:
    with serve(answer()) as server, pytest.raises(InvalidInputError) as caught:
        attempt(call_to(server.url, headers=(header,)))
    assert server.requests == []
    assert caught.value.outcome == "not_sent"
    assert caught.value.__context__ is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:port/", "http://", "gopher://127.0.0.1/", "http://127.0.0.1/\0"])
def test_a_url_that_is_none_is_refused(attempt: Attempt, url: str) -> None:
    with pytest.raises(InvalidInputError):
        attempt(url)


def test_a_proxy_that_is_no_url_is_a_configuration_error(attempt: Attempt) -> None:
    with pytest.raises(ConfigurationError, match="proxy") as caught:
        attempt("http://127.0.0.1:1", settings=HttpSettings(proxy=f"gopher://{SECRET}"))
    assert SECRET not in str(caught.value)
    assert caught.value.__context__ is None


def test_the_settings_show_no_value() -> None:
    assert SECRET not in repr(HttpSettings(proxy=f"http://u:{SECRET}@localhost", trust=SECRET))


def test_requests_of_a_slow_and_a_closed_pool_do_not_mix(attempt: Attempt) -> None:
    """A connection that was broken off is not used again."""
    turns = iter([answer(200, b"half", length=100), answer()])
    with serve(lambda connection, request: next(turns)(connection, request)) as server:
        reply = attempt(server.url, server.url)
    assert reply == Reply(200, {"content-length": "2"}, b"{}")
    assert len(server.connections) == 2


def test_read_request_understands_a_body() -> None:
    left, right = socket.socketpair()
    with left, right:
        left.sendall(b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")
        assert read_request(right).endswith(b"{}")
