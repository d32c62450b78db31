"""From a request to what travels, and from an answer to a result: pure functions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._shared import UNSET
from customer_io_api.app.api.assets import assets_upload
from customer_io_api.app.api.customers import customers_find, customers_get_attributes
from customer_io_api.app.api.transactional import transactional_send_email
from customer_io_api.app.models import Attachments, SendEmail, UploadAsset
from customer_io_api.pipelines.api.pipelines import pipelines_identify
from customer_io_api.track.api.customers import customers_delete, customers_identify
from customer_io_api.track.api.events import events_track
from customer_io_api.track.api.forms import forms_submit
from customer_io_client import __version__
from customer_io_client.client.base import Prepared, prepare
from customer_io_client.client.settings import Settings
from customer_io_client.core.flow import Answer
from customer_io_client.core.json_codec import dumps
from customer_io_client.core.message import Reply
from customer_io_client.exceptions import ConfigurationError, InvalidInputError, ResponseFormatError
from customer_io_client.options import CallOptions
from customer_io_client.regions import hosts_for
from customer_io_client.types import ApiResponse

NOW = 1709164800.0
SETTINGS = Settings(
    hosts=hosts_for("eu"), site_id="s", api_key="k", app_api_key="a", pipelines_api_key="p", headers={"X-Own": "1"}
)


def prepared(request: Any, options: CallOptions | None = None, settings: Settings = SETTINGS) -> Prepared[Any]:
    return prepare(request, settings, options, new_id=lambda: "NEW-ID", now=lambda: NOW)


@pytest.mark.parametrize(
    ("request_", "url"),
    [
        (customers_delete.build_request("a/b"), "https://track-eu.customer.io/api/v1/customers/a%2Fb"),
        (customers_find.build_request(email="a+b@x"), "https://api-eu.customer.io/v1/customers?email=a%2Bb%40x"),
        (pipelines_identify.build_request(body={"userId": "u"}), "https://cdp-eu.customer.io/v1/identify"),
    ],
)
def test_each_api_has_its_host(request_: Any, url: str) -> None:
    assert prepared(request_).call.url == url


def test_headers_with_and_without_a_body() -> None:
    with_body = dict(prepared(customers_identify.build_request("u", body={})).call.headers)
    assert with_body == {
        "user-agent": f"customer-io-client/{__version__}",
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Basic czpr",
        "x-own": "1",
    }
    without = dict(prepared(customers_delete.build_request("u")).call.headers)
    assert without == {name: value for name, value in with_body.items() if name != "content-type"}


def test_the_body_is_compact_json_and_empty_only_where_there_is_none() -> None:
    assert (
        prepared(customers_identify.build_request("u", body={"a": "é", "b": [1]})).call.body
        == '{"a":"é","b":[1]}'.encode()
    )
    assert prepared(customers_identify.build_request("u", body={})).call.body == b"{}"
    assert prepared(customers_delete.build_request("u")).call.body is None


def test_a_form_travels_by_its_boundary_and_shows_no_value() -> None:
    whole = prepared(assets_upload.build_request(body=UploadAsset(file=b"canary", name="canary.png")))
    assert dict(whole.call.headers)["content-type"] == "multipart/form-data; boundary=NEW-ID"
    assert whole.call.body == (
        b'--NEW-ID\r\nContent-Disposition: form-data; name="name"\r\n\r\ncanary.png\r\n'
        b'--NEW-ID\r\nContent-Disposition: form-data; name="file"; filename="canary.png"\r\n'
        b"Content-Type: image/png\r\n\r\ncanary\r\n--NEW-ID--\r\n"
    )
    assert (whole.repeatable, whole.body) == (False, UNSET)
    assert "canary" not in repr(whole)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "a.png"}, "file"),
        ({"file": UNSET}, "file"),
        ({"file": b"", "name": object()}, "name"),
        ([("file", b"")], None),
        (b"canary", None),
    ],
)
def test_a_form_that_cannot_be_sent_is_refused(body: Any, field: str | None) -> None:
    with pytest.raises(InvalidInputError) as caught:
        prepared(assets_upload.build_request(body=body))
    assert caught.value.field == field
    assert "canary" not in str(caught.value)


def test_attachments_of_a_model_or_a_mapping_are_encoded_and_the_body_stays_as_it_is() -> None:
    attachments = Attachments()
    attachments.additional_properties["a.txt"] = "eA=="
    model = SendEmail(to="a@example.com", attachments=attachments)
    mapping = {"to": "a@example.com", "attachments": {"a.txt": b"x"}}
    expected = {"to": "a@example.com", "attachments": {"a.txt": "eA=="}}
    for body in (model, mapping):
        assert prepared(transactional_send_email.build_request(body=body)).body == expected
    assert mapping["attachments"] == {"a.txt": b"x"}


def test_attachments_that_are_not_there_stay_away() -> None:
    for nothing, left in ((UNSET, {}), (None, {"attachments": None})):
        body: dict[str, object] = {"to": "a@example.com", "attachments": nothing}
        found = prepared(transactional_send_email.build_request(body=body)).body
        assert found == {"to": "a@example.com", **left}


def test_how_far_ahead_a_send_is_depends_on_the_clock() -> None:
    body: dict[str, object] = {"to": "a@example.com", "send_at": datetime(2024, 5, 29, tzinfo=UTC)}
    assert prepared(transactional_send_email.build_request(body=body)).body
    body["send_at"] = datetime(2024, 5, 29, 0, 0, 1, tzinfo=UTC)
    with pytest.raises(InvalidInputError, match="90 days"):
        prepared(transactional_send_email.build_request(body=body))


def test_options_of_the_call_go_before_those_of_the_client() -> None:
    request = customers_delete.build_request("u")
    assert prepared(request).policy == prepared(request, CallOptions()).policy
    policy = prepared(request, CallOptions(timeout=1, deadline=2, retries=0)).policy
    assert (policy.timeout, policy.deadline, policy.retries) == (1, 2, 0)
    assert dict(prepared(request, CallOptions(headers={"X-OWN": "2"})).call.headers)["x-own"] == "2"


def test_what_may_be_repeated_is_known_beforehand() -> None:
    assert prepared(customers_identify.build_request("u", body={})).repeatable
    assert not prepared(forms_submit.build_request("f", body={"data": {"id": "u"}})).repeatable
    event = prepared(events_track.build_request("u", body={"name": "seen"}))
    assert event.repeatable
    assert event.body == {"name": "seen", "id": "NEW-ID"}


def test_what_is_prepared_shows_no_value() -> None:
    request = customers_identify.build_request("canary", body={"a": "canary"}, extra={"b": "canary"})
    whole = prepared(request)
    assert "canary" not in repr(whole)
    assert whole.body == {"a": "canary", "b": "canary"}


def test_a_missing_key_and_a_bad_path_are_found_before_sending() -> None:
    lacking = Settings(hosts=hosts_for("us"), site_id="s", api_key="k")
    with pytest.raises(ConfigurationError):
        prepared(customers_find.build_request(email="a"), settings=lacking)
    with pytest.raises(InvalidInputError):
        prepared(customers_delete.build_request(".."))


FIND = prepared(customers_find.build_request(email="a@example.com"))
DELETE = prepared(customers_delete.build_request("u"))
GET = prepared(customers_get_attributes.build_request("u"))
NAMES = ["results", "customer", "cio_id", "identifiers", "attributes"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner),
    max_leaves=8,
)


def finished(call: Prepared[Any], status: int, body: bytes) -> ApiResponse[Any] | ResponseFormatError:
    try:
        return call.finish(Answer(Reply(status, {}, body), 1))
    except ResponseFormatError as error:
        return error


@given(st.sampled_from([FIND, DELETE, GET]), st.binary(max_size=40), st.integers(200, 299))
def test_any_success_becomes_a_result_or_a_format_error(call: Prepared[Any], body: bytes, status: int) -> None:
    end = finished(call, status, body)
    assert end.status == status
    assert isinstance(end, ResponseFormatError) or status == 200
    assert not isinstance(end, ResponseFormatError) or end.__context__ is None


@given(st.sampled_from([FIND, GET]), JSON)
def test_any_json_becomes_a_result_or_a_format_error(call: Prepared[Any], value: Any) -> None:
    end = finished(call, 200, dumps(value))
    if not isinstance(value, dict):
        assert isinstance(end, ResponseFormatError)
    if isinstance(end, ResponseFormatError):
        assert end.outcome == "done"


def test_a_result_carries_what_came_around_it() -> None:
    response = FIND.finish(Answer(Reply(200, {"x": "y"}, b'{"results": []}'), 3))
    assert (response.status, response.headers, response.attempts, response.operation) == (
        200,
        {"x": "y"},
        3,
        "app.customers.find",
    )
    assert response.data.results == []
