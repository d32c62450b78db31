"""Why a connection failed, in words that hold no value."""

from __future__ import annotations

import socket
import ssl

import pytest

from customer_io_client.transport.reason import reason_of

SECRET = "ada@example.com"


def _caused_by(*causes: BaseException) -> BaseException:
    error: BaseException = OSError(SECRET)
    outermost = error
    for cause in causes:
        error.__cause__ = cause
        error = cause
    return outermost


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (_caused_by(OSError(SECRET), ConnectionRefusedError(SECRET)), "connection refused"),
        (_caused_by(ConnectionResetError(SECRET)), "connection lost"),
        (_caused_by(BrokenPipeError(SECRET)), "connection lost"),
        (_caused_by(socket.gaierror(SECRET)), "host name not found"),
        (_caused_by(ssl.SSLCertVerificationError(SECRET)), "the server's certificate is not trusted"),
        (_caused_by(ssl.SSLError(SECRET)), "no TLS connection"),
        (_caused_by(ExceptionGroup(SECRET, [ConnectionRefusedError(), OSError()])), "connection refused"),
        (_caused_by(ValueError(SECRET)), "connection failed (OSError)"),
    ],
)
def test_the_first_cause_that_has_a_name_is_the_reason(error: BaseException, reason: str) -> None:
    assert reason_of(error) == reason


def test_what_was_being_handled_counts_where_no_cause_was_named() -> None:
    error = OSError()
    error.__context__ = ConnectionRefusedError()
    assert reason_of(error) == "connection refused"


def test_causes_that_go_round_in_a_circle_end() -> None:
    first, second = OSError(), ValueError()
    first.__cause__, second.__cause__ = second, first
    assert reason_of(first) == "connection failed (OSError)"
