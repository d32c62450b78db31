"""What the machine around a client may change, and what it may not: proxies, .netrc, certificates, logs."""

from __future__ import annotations

import io
import logging
import socket
import ssl
from collections.abc import Generator
from pathlib import Path
from threading import Thread

import httpx
import pytest

from customer_io_client.core.message import Failure, Progress, Reply
from customer_io_client.exceptions import ConfigurationError
from customer_io_client.transport import http_client
from customer_io_client.transport.http import HttpSettings
from tests.unit.transport.conftest import SECRET, Attempt, call_to
from tests.unit.transport.servers import answer, drip, say, say_nothing, serve, unused_port

ANONYMOUS = "AECDH-AES256-SHA:@SECLEVEL=0"
"""TLS without certificates, so that tests need no keys."""


def _client_tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(ANONYMOUS)
    return context


def _server_tls(connection: socket.socket) -> socket.socket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(ANONYMOUS)
    return context.wrap_socket(connection, server_side=True)


def _tunnel(connection: socket.socket, request: bytes) -> None:
    """What a proxy does with CONNECT."""
    host, port = request.split(b" ")[1].split(b":")
    with socket.create_connection((host.decode(), int(port))) as onwards:
        connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        back = Thread(target=_pump, args=(onwards, connection), daemon=True)
        back.start()
        _pump(connection, onwards)
        back.join(5)


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return


def test_requests_travel_over_tls(attempt: Attempt) -> None:
    with serve(answer(), wrap=_server_tls) as server:
        url = server.url.replace("http:", "https:")
        reply = attempt(url, url, settings=HttpSettings(trust=_client_tls()))
    assert reply == Reply(200, {"content-length": "2"}, b"{}")


def test_a_server_that_speaks_no_tls_gets_nothing(attempt: Attempt) -> None:
    with serve(say(b"HTTP/1.1 400 Bad\r\n\r\n"), reads=False) as server:
        failure = attempt(server.url.replace("http:", "https:"), settings=HttpSettings(trust=_client_tls()))
    assert failure == Failure("connection", False, "no TLS connection")


def test_the_usual_authorities_do_not_trust_an_anonymous_server(attempt: Attempt) -> None:
    with serve(answer(), wrap=_server_tls) as server:
        failure = attempt(server.url.replace("http:", "https:"))
    assert isinstance(failure, Failure)
    assert (failure.kind, failure.sent) == ("connection", False)
    assert server.requests == []


def test_a_slow_tls_handshake_ends_in_time(attempt: Attempt) -> None:
    with serve(say_nothing, reads=False) as server:
        failure = attempt(server.url.replace("http:", "https:"), seconds=0.3)
    assert failure == Failure("timeout", False, "no connection in time")


def test_tls_ends_in_time_however_the_server_drips(attempt: Attempt) -> None:
    with serve(drip(b"HTTP/1.1 200 OK\r\n", b"X-Drip: 1\r\n"), wrap=_server_tls) as server:
        url = server.url.replace("http:", "https:")
        failure = attempt(url, seconds=0.3, settings=HttpSettings(trust=_client_tls()))
    assert failure == Failure("timeout", True, "no answer in time")


def test_a_proxy_from_the_environment_is_used_and_exceptions_are_heeded(
    attempt: Attempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(answer(200, b'"proxy"')) as proxy, serve(answer(200, b'"direct"')) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        through = attempt(server.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        direct = attempt(server.url)
    assert isinstance(through, Reply)
    assert isinstance(direct, Reply)
    assert (through.json(), direct.json()) == ("proxy", "direct")
    assert proxy.requests[0].startswith(f"POST {server.url}/ HTTP/1.1\r\n".encode())


def test_https_goes_through_the_tunnel_of_a_proxy(attempt: Attempt, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(_tunnel) as proxy, serve(answer(), wrap=_server_tls) as server:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        reply = attempt(server.url.replace("http:", "https:"), settings=HttpSettings(trust=_client_tls()))
    assert isinstance(reply, Reply)
    assert proxy.requests[0].startswith(f"CONNECT 127.0.0.1:{server.port} ".encode())
    assert SECRET.encode() not in proxy.requests[0]
    assert SECRET.encode() in server.requests[0]


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (answer(407, b""), "the proxy refused"),
        (say(b""), "connection closed early"),
    ],
)
def test_a_proxy_that_opens_no_tunnel_got_nothing_of_the_request(
    attempt: Attempt, behaviour: object, reason: str
) -> None:
    progress = Progress()
    with serve(behaviour) as proxy:  # type: ignore[arg-type] # parametrize loses the type
        failure = attempt(
            f"https://127.0.0.1:{unused_port()}", settings=HttpSettings(proxy=proxy.url), progress=progress
        )
    assert failure == Failure("connection", False, reason)
    assert not progress.sent


def test_a_given_proxy_counts_before_the_environment(attempt: Attempt, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(answer()) as given, serve(answer()) as other:
        monkeypatch.setenv("HTTP_PROXY", other.url)
        attempt("http://track.invalid/", settings=HttpSettings(proxy=given.url))
    assert (len(given.requests), len(other.requests)) == (1, 0)


def test_netrc_does_not_replace_the_key(attempt: Attempt, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login other password other\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    with serve(answer()) as server:
        attempt(server.url)
    assert f"authorization: {SECRET}".encode() in server.requests[0].lower()
    assert b"basic" not in server.requests[0].lower()


@pytest.mark.parametrize("place", ["argument", "SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_are_read_from_where_they_are_named(
    attempt: Attempt, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    wrong = tmp_path / "ca.pem"
    wrong.write_text("no certificate")
    settings = HttpSettings(trust=str(wrong) if place == "argument" else None)
    if place != "argument":
        monkeypatch.setenv(place, str(wrong))
    if place == "SSL_CERT_DIR":  # an empty folder trusts nobody, but can be read
        monkeypatch.setenv(place, str(tmp_path))
        assert isinstance(attempt(f"https://127.0.0.1:{unused_port()}"), Failure)
        return
    with pytest.raises(ConfigurationError, match="CA certificates") as caught:
        attempt("https://127.0.0.1:1", settings=settings)
    assert str(tmp_path) not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_folder_of_certificates_can_be_given(attempt: Attempt, tmp_path: Path) -> None:
    failure = attempt(f"http://127.0.0.1:{unused_port()}", settings=HttpSettings(trust=str(tmp_path)))
    assert failure == Failure("connection", False, "connection refused")


def test_clients_share_the_tls_settings(attempt: Attempt, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str | None] = []
    real = http_client.new_context

    def count(path: str | None) -> ssl.SSLContext:
        made.append(path)
        return real(path)

    monkeypatch.setattr(http_client, "new_context", count)
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")
    with serve(answer()) as server:
        attempt(server.url)
        attempt(server.url)
    assert len(made) <= 1  # none where the other colour came first


@pytest.fixture
def log() -> Generator[io.StringIO]:
    """Everything that anyone logs."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(before)


def test_nothing_of_our_requests_is_logged_and_all_of_anyone_elses(attempt: Attempt, log: io.StringIO) -> None:
    with serve(answer()) as server:
        attempt(call_to(f"{server.url}/customers/{SECRET}"), call_to(f"{server.url}/customers/{SECRET}"))
        with httpx.Client() as theirs:
            theirs.get(f"{server.url}/theirs")
        attempt(call_to(f"{server.url}/customers/{SECRET}"))
    text = log.getvalue()
    assert "HTTP Request: GET" in text
    assert "/theirs" in text
    assert "send_request_headers.started" in text
    assert "customers" not in text
    assert SECRET not in text
    assert text.count("HTTP Request") == 1
    assert text.count("send_request_headers.started") == 1


def test_failures_are_not_logged_either(attempt: Attempt, log: io.StringIO) -> None:
    attempt(call_to(f"http://127.0.0.1:{unused_port()}/{SECRET}"))
    assert "httpcore" not in log.getvalue()
    assert "connect_tcp" not in log.getvalue()
    assert SECRET not in log.getvalue()
