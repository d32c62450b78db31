"""The tree of errors: who is whose child, what each carries, and that all of it travels between processes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

import customer_io_client
from customer_io_api.app.models import Export
from customer_io_client import exceptions
from customer_io_client.exceptions import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    CustomerIOError,
    DeliveryError,
    DownloadError,
    ErrorDetail,
    InvalidInputError,
    JobError,
    JobFailedError,
    JobTimeoutError,
    OutboxError,
    PaceTimeoutError,
    PagingError,
    PartialFailureError,
    RateLimitError,
    ResponseFormatError,
    ServerError,
    TooLargeError,
    WebhookSignatureError,
)

DETAIL = ErrorDetail("secret detail", "invalid", "data.to", "c1", 3)


def _classes(kind: type[CustomerIOError]) -> Iterator[type[CustomerIOError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _classes(child)


CLASSES = [*_classes(CustomerIOError)]
STATUS_CLASSES = [*_classes(APIStatusError)]


def _made(kind: type[CustomerIOError]) -> CustomerIOError:
    """One of these with everything that it carries."""
    facts: dict[str, Any] = {}
    if issubclass(kind, InvalidInputError):
        facts = {"field": "data.a"}
        if issubclass(kind, TooLargeError):
            facts |= {"limit_bytes": 150, "size_bytes": 151}
    elif issubclass(kind, APIStatusError):
        facts = {"status": 418, "operation": "app.x", "errors": (DETAIL,), "headers": {"a": "b"}, "attempts": 3}
        if issubclass(kind, RateLimitError):
            facts |= {"retry_after": 1.5}
    elif issubclass(kind, APIConnectionError):
        facts = {"operation": "app.x", "attempts": 2, "outcome": "unknown"}
    elif issubclass(kind, ResponseFormatError):
        facts = {"operation": "app.x", "status": 200}
    elif issubclass(kind, PaceTimeoutError):
        facts = {"lane": "track"}
    elif issubclass(kind, JobError):
        facts = {"operation": "app.x.wait", "job": Export(id=1, status="failed")}
        if issubclass(kind, JobFailedError):
            facts |= {"reason": "secret reason"}
    elif issubclass(kind, PartialFailureError):
        facts = {"failures": {3: DETAIL}}
    chosen: Any = kind
    made: CustomerIOError = chosen("what happened", **facts)
    return made


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_pickles_and_copies_with_what_it_carries(kind: type[CustomerIOError]) -> None:
    error = _made(kind)
    error.outcome = "unknown"
    error.add_note("a note")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert (str(twin), twin.args, vars(twin)) == (str(error), error.args, vars(error))
        assert twin.outcome == "unknown"
        assert twin.__notes__ == ["a note"]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_answers_whether_one_may_send_again(kind: type[CustomerIOError]) -> None:
    assert _made(kind).outcome in ("not_sent", "refused", "unknown", "done")
    assert str(_made(kind)) == "what happened"
    assert kind.__doc__


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_is_public(kind: type[CustomerIOError]) -> None:
    assert getattr(customer_io_client, kind.__name__) is kind
    assert kind.__name__ in customer_io_client.__all__
    assert kind.__name__ in str(exceptions.__doc__)


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        (CustomerIOError, "not_sent"),
        (ConfigurationError, "not_sent"),
        (InvalidInputError, "not_sent"),
        (TooLargeError, "not_sent"),
        (PaceTimeoutError, "not_sent"),
        (ResponseFormatError, "done"),
        (PagingError, "done"),
        (WebhookSignatureError, "refused"),
        (JobFailedError, "refused"),
        (JobTimeoutError, "done"),
        (DownloadError, "done"),
        (PartialFailureError, "refused"),
        (ServerError, "unknown"),
        *[(kind, "refused") for kind in STATUS_CLASSES if kind is not ServerError],
    ],
)
def test_outcomes_by_default(kind: type[CustomerIOError], outcome: str) -> None:
    assert _made(kind).outcome == outcome


def test_families() -> None:
    assert issubclass(InvalidInputError, ValueError)
    assert issubclass(TooLargeError, InvalidInputError)
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(RateLimitError, APIStatusError)
    assert issubclass(JobFailedError, JobError)
    assert issubclass(JobTimeoutError, JobError)
    assert issubclass(PartialFailureError, DeliveryError)
    assert issubclass(OutboxError, DeliveryError)
    assert not issubclass(APIStatusError, APIConnectionError)


def test_what_errors_carry() -> None:
    error: Any = _made(RateLimitError)
    assert (error.status, error.operation, error.attempts, error.retry_after) == (418, "app.x", 3, 1.5)
    assert (error.errors, error.headers) == ((DETAIL,), {"a": "b"})
    error = _made(TooLargeError)
    assert (error.field, error.limit_bytes, error.size_bytes) == ("data.a", 150, 151)
    error = _made(JobFailedError)
    assert (error.operation, error.job.status, error.reason) == ("app.x.wait", "failed", "secret reason")
    assert JobFailedError("x", operation="app.x.wait", job=None, outcome="unknown").outcome == "unknown"
    error = _made(PartialFailureError)
    assert error.failures == {3: DETAIL}
    assert _made(APIConnectionError).outcome == "unknown"
    assert PaceTimeoutError("x", lane="app", outcome="unknown").outcome == "unknown"
    assert ResponseFormatError("x", operation="app.x", status=200, outcome="unknown").outcome == "unknown"


def test_headers_of_an_error_are_a_copy() -> None:
    headers = {"a": "b"}
    error = APIStatusError("x", status=400, operation="app.x", headers=headers)
    headers["a"] = "c"
    assert error.headers == {"a": "b"}
    assert APIStatusError("x", status=400, operation="app.x").headers == {}


def test_a_detail_hides_its_text() -> None:
    assert "secret" not in repr(DETAIL)
    assert "invalid" in repr(DETAIL)
    assert "secret" not in repr(_made(APIStatusError))
