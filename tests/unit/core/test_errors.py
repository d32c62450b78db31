import json
import pickle
from base64 import b64encode
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._shared import Auth, Operation
from customer_io_client import exceptions
from customer_io_client.core.errors import LONGEST_MESSAGE, status_error
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.message import Call, Reply
from customer_io_client.exceptions import APIStatusError, RateLimitError, WrongRegionError
from customer_io_client.types import JsonValue

NOW = 1_709_208_000.0


def call(
    body: JsonValue = None, *, auth: Auth = "track", lane: str = "track", host: str = "https://track.customer.io"
) -> Call:
    operation = Operation(
        "track.customers.identify", "track", "PUT", "/api/v1/customers/{identifier}", auth, lane, "safe"
    )
    key = b64encode(b"the-site-id:the-api-key").decode()
    headers = (("authorization", f"Basic {key}"),)
    return Call(operation, f"{host}/api/v1/customers/customer_123", headers, None if body is None else dumps(body))


def error(
    status: int, said: JsonValue | bytes = b"", *, sent: Call | None = None, headers: dict[str, str] | None = None
) -> APIStatusError:
    body = said if isinstance(said, bytes) else json.dumps(said).encode()
    return status_error(sent or call(), Reply(status, headers or {}, body), attempts=2, epoch=NOW)


@pytest.mark.parametrize(
    ("status", "kind", "phrase", "outcome"),
    [
        (400, "BadRequestError", "Bad Request", "refused"),
        (401, "AuthenticationError", "Unauthorized", "refused"),
        (403, "PermissionDeniedError", "Forbidden", "refused"),
        (404, "NotFoundError", "Not Found", "refused"),
        (409, "ConflictError", "Conflict", "refused"),
        (413, "PayloadTooLargeError", "", "refused"),
        (422, "UnprocessableError", "", "refused"),
        (429, "RateLimitError", "Too Many Requests", "refused"),
        (405, "APIStatusError", "Method Not Allowed", "refused"),
        (499, "APIStatusError", "Client Error", "refused"),
        (500, "ServerError", "Internal Server Error", "unknown"),
        (529, "ServerError", "Server Error", "unknown"),
        (599, "ServerError", "Server Error", "unknown"),
        (301, "WrongRegionError", "Moved Permanently", "refused"),
        (399, "WrongRegionError", "Redirect", "refused"),
        (100, "APIStatusError", "Continue", "refused"),
        (199, "APIStatusError", "Unknown Status", "refused"),
    ],
)
def test_each_status_has_its_class(status: int, kind: str, phrase: str, outcome: str) -> None:
    found = error(status, {"meta": {"error": "because"}}, headers={"x-request-id": "r1"})
    assert type(found) is getattr(exceptions, kind)
    assert str(found).startswith(f"{status} {phrase}")
    assert "from track.customers.identify: because" in str(found)
    assert (found.status, found.operation, found.attempts) == (status, "track.customers.identify", 2)
    assert found.headers == {"x-request-id": "r1"}
    assert found.outcome == outcome
    assert [detail.detail for detail in found.errors] == ["because"]
    again = pickle.loads(pickle.dumps(found))
    assert (type(again), str(again), vars(again)) == (type(found), str(found), vars(found))


def test_the_text_names_reason_field_and_detail_without_values() -> None:
    sent = call({"email": "user@example.com", "name": "John Doe", "plan": "premium"})
    said: JsonValue = {
        "errors": [
            {"reason": "invalid", "field": "email", "message": "user@example.com of customer_123 is taken"},
            {"reason": "required", "field": "name", "message": "john doe\n\x1b[31mis 'premium'", "batch_index": 4},
        ]
    }
    found = error(400, said, sent=sent)
    assert str(found) == (
        "400 Bad Request from track.customers.identify: "
        "invalid email … of … is taken; item 4: required name … [31mis '…'"
    )
    assert found.errors[0].detail == "user@example.com of customer_123 is taken"
    assert repr(found) == f"BadRequestError({str(found)!r})"


@pytest.mark.parametrize(
    ("field", "detail", "text"),
    [
        ("name", "name cannot be blank", "name cannot be blank"),
        ("name", "Name: is taken", "Name: is taken"),
        ("name", "name", "name"),
        ("segment.name", "segment.name is too short", "segment.name is too short"),
        ("data.to[0].email", "data.to.0.email is odd", "data.to.0.email is odd"),
        ("data.to[0]", "data.to[0] is odd", "data.to[0] is odd"),
        # Another field, that only begins alike.
        ("name", "names are odd", "name names are odd"),
        ("data", "data.to is odd", "data data.to is odd"),
        ("data", "data[0] is odd", "data data[0] is odd"),
        ("name", "a snippet with that name exists", "name a snippet with that name exists"),
    ],
)
def test_a_field_that_the_reason_begins_with_is_not_said_twice(field: str, detail: str, text: str) -> None:
    found = error(422, {"errors": [{"detail": detail, "field": field}]})
    assert str(found) == f"422 Unprocessable Entity from track.customers.identify: {text}"
    assert (found.errors[0].field, found.errors[0].detail) == (field, detail)


def test_what_an_error_adds_is_kept_and_its_values_are_not_shown() -> None:
    meta: JsonValue = {"en": ["no end for user@example.com"], "lines": {"en": 3}}
    found = error(422, {"errors": [{"detail": "no", "meta": meta}]}, sent=call({"email": "user@example.com"}))
    assert found.errors[0].meta == meta
    assert "user@example.com" not in str(found) + repr(found) + repr(found.errors)
    assert pickle.loads(pickle.dumps(found)).errors[0].meta == meta


def test_an_empty_answer_still_says_where_and_what() -> None:
    assert str(error(404)) == "404 Not Found from track.customers.identify"
    assert str(error(502, b"<html>nginx")) == "502 Bad Gateway from track.customers.identify: an HTML page"


def test_many_reasons_are_counted() -> None:
    found = error(400, {"errors": [{"detail": f"reason {letter}"} for letter in "abcde"]})
    assert str(found).endswith(": reason a; reason b; reason c; and 2 more")
    assert len(found.errors) == 5


def test_the_limit_of_the_free_plan_keeps_its_reason() -> None:
    found = error(403, {"meta": {"error": "Your plan is limited to 400 customers"}}, sent=call({"name": "John"}))
    assert "Your plan is limited to 400 customers" in str(found)
    assert found.errors[0].detail == "Your plan is limited to 400 customers"


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    ("auth", "names"),
    [("track", ["site_id=", "api_key="]), ("app", ["app_api_key="]), ("pipelines", ["pipelines_api_key="])],
)
def test_a_refused_key_says_which_one_to_pass(status: int, auth: Auth, names: list[str]) -> None:
    found = error(status, {"meta": {"error": "the-api-key is wrong"}}, sent=call(auth=auth))
    for name in names:
        assert name in str(found)
    assert "the-api-key" not in str(found)
    assert str(error(status, sent=call(auth="none"))).endswith("from track.customers.identify")


@pytest.mark.parametrize(
    ("host", "other"),
    [
        ("https://track.customer.io", "eu"),
        ("https://track-eu.customer.io", "us"),
        ("https://api.customer.io", "eu"),
        ("https://cdp-eu.customer.io", "us"),
        ("http://127.0.0.1:8025", None),
        ("https://proxy.example.com", None),
    ],
)
def test_a_key_that_nobody_knows_may_be_one_of_the_other_region(host: str, other: str | None) -> None:
    found = str(error(401, sent=call(host=host)))
    assert ("other region" in found) == (other is not None)
    assert other is None or f"region='{other}'" in found
    assert "region" not in str(error(403, sent=call(host=host)))


def test_what_looks_wrong_about_the_key_comes_first() -> None:
    noted = replace(call(auth="app"), key_note="the key looks wrong")
    assert "(the key looks wrong; it needs an App API key" in str(error(401, sent=noted))
    assert "looks wrong" not in str(error(404, sent=noted))


@pytest.mark.parametrize(
    ("headers", "text", "seconds"),
    [
        ({"retry-after": "12"}, "(retry in 12 s)", 12.0),
        ({"retry-after": "0.25"}, "(retry in 0.25 s)", 0.25),
        ({"retry-after": "0"}, "(retry in 0 s)", 0.0),
        ({"retry-after": "Thu, 29 Feb 2024 12:00:30 GMT"}, "(retry in 30 s)", 30.0),
        ({}, "(retry in 1 s or later; the service named no time)", None),
        ({"retry-after": "soon"}, "(retry in 1 s or later; the service named no time)", None),
    ],
)
def test_a_rate_limit_names_the_seconds_to_wait(headers: dict[str, str], text: str, seconds: float | None) -> None:
    found = error(429, {"errors": [{"detail": "rate limited to 10 requests per 1s"}]}, headers=headers)
    assert isinstance(found, RateLimitError)
    assert found.retry_after == seconds
    assert str(found).endswith(f": rate limited to 10 requests per 1s {text}")


def test_without_a_named_time_the_lane_tells_the_wait() -> None:
    assert "retry in 10 s" in str(error(429, sent=call(lane="broadcast")))
    assert "retry in 1 s" in str(error(429, sent=call(lane="something new")))


@pytest.mark.parametrize(
    ("host", "location", "region"),
    [
        ("https://track.customer.io", "https://track-eu.customer.io/api/v1/customers/customer_123", "eu"),
        ("https://track-eu.customer.io", "https://track.customer.io/x", "us"),
        ("http://127.0.0.1:8025", "https://API-EU.customer.io/", "eu"),
        ("https://track.customer.io", "https://track.customer.io/elsewhere", None),
        ("https://track.customer.io", "https://evil.example/track-eu.customer.io", None),
        ("https://track.customer.io", "https://track-eu.customer.io.evil.example/", None),
        ("https://track.customer.io", "/relative", None),
        ("https://track.customer.io", "https://[broken", None),
        ("https://track.customer.io", "", None),
    ],
)
def test_a_redirect_names_the_other_region_and_never_where_it_led(host: str, location: str, region: str | None) -> None:
    found = error(302, sent=call(host=host), headers={"location": location})
    assert isinstance(found, WrongRegionError)
    assert (f"region='{region}'" in str(found)) == (region is not None)
    assert "region=" in str(found)
    assert "customer_123" not in str(found)
    assert "evil" not in str(found)


@given(st.text(min_size=1), st.integers(100, 599), st.sampled_from(["text", "detail", "field"]))
def test_the_text_is_one_short_printable_line(text: str, status: int, place: str) -> None:
    reasons: list[JsonValue] = [{"detail": "x", place: text * 50}] * 9
    said: JsonValue = {"errors": reasons}
    message = str(error(status, text.encode(errors="replace") if place == "text" else said))
    assert len(message) <= LONGEST_MESSAGE
    assert message.isprintable()


@given(st.text(st.characters(exclude_categories=["Cs", "Z", "C"]), min_size=13, max_size=3000))
def test_no_long_value_shows_wherever_the_text_is_cut(value: str) -> None:
    found = error(401, {"errors": [{"detail": f"refused {value} and {value}"}]}, sent=call({"secret": value}))
    assert value[:13] not in str(found)
    assert value in found.errors[0].detail
