"""What every generated package shares: the sentinel, mapping access, requests as plain data, paths and queries."""

from __future__ import annotations

import copy
import pickle
from dataclasses import fields
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api._operations import OPERATIONS
from customer_io_api._path import path_segment
from customer_io_api._shared import (
    UNSET,
    CallOptions,
    Page,
    Request,
    UnexpectedStatusError,
    Unset,
    fields_of,
    present,
    query_pairs,
)
from customer_io_api.app.models import CustomerIdentifiers
from customer_io_api.track.models import IdentifyCustomer
from customer_io_client.options import Pacing

TEXT = st.text(st.characters(codec="utf-8"))


def test_unset_is_one_false_thing_that_stays_itself() -> None:
    assert not UNSET
    assert Unset() is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert copy.copy(UNSET) is UNSET
    assert repr(UNSET) == "UNSET"
    assert {"a": Unset()} == {"a": UNSET}


def test_a_model_is_a_mapping_by_wire_name() -> None:
    model = IdentifyCustomer(email="u1@example.com", field_update=True)
    model.additional_properties["plan"] = "premium"
    assert dict(model) == {"email": "u1@example.com", "_update": True, "plan": "premium"}
    assert list(model) == ["email", "_update", "plan"]
    assert len(model) == 3
    assert (model["_update"], model["plan"], model.get("id"), model.get("id", 7)) == (True, "premium", None, 7)
    assert "email" in model
    assert "id" not in model
    assert "field_update" not in model
    for missing in ("id", "field_update", "phone"):
        with pytest.raises(KeyError):
            model[missing]
    assert {**model} == dict(model.items())
    model.email = UNSET
    assert list(model) == ["_update", "plan"]


def test_a_null_is_there_and_what_is_unset_is_not() -> None:
    person = CustomerIdentifiers(cio_id="c1", email=None)
    assert dict(person) == {"cio_id": "c1", "email": None}
    assert person.id is UNSET


def test_models_of_one_class_are_equal_by_their_fields() -> None:
    assert CustomerIdentifiers(cio_id="c1") == CustomerIdentifiers(cio_id="c1")
    assert CustomerIdentifiers(cio_id="c1") != CustomerIdentifiers(cio_id="c1", email=None)
    further = CustomerIdentifiers(cio_id="c1")
    further.additional_properties["new"] = 1
    assert further != CustomerIdentifiers(cio_id="c1")


def test_a_model_takes_no_attribute_that_it_does_not_know() -> None:
    person: Any = CustomerIdentifiers(cio_id="c1")
    with pytest.raises(AttributeError):
        person.emial = "a@example.com"


@given(TEXT.filter(lambda text: text not in ("", ".", "..")))
def test_a_path_segment_is_encoded_once_and_stays_one_segment(text: str) -> None:
    encoded = path_segment(text)
    assert unquote(encoded) == text
    assert encoded.isascii()
    assert not set(encoded) & set("/?#%25 +@&=;\\") - {"%", "2", "5"}
    assert encoded not in ("", ".", "..")


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_a_path_segment_that_would_be_another_path_is_refused(bad: str) -> None:
    with pytest.raises(ValueError, match="path segment"):
        path_segment(bad)


def test_a_path_segment_is_empty_only_where_it_may_be() -> None:
    assert path_segment("", may_be_empty=True) == ""
    for bad in (".", ".."):
        with pytest.raises(ValueError, match="path segment"):
            path_segment(bad, may_be_empty=True)


@pytest.mark.parametrize(("number", "text"), [(0, "0"), (-5, "-5"), (10**20, "1" + "0" * 20)])
def test_a_number_is_a_path_segment(number: int, text: str) -> None:
    assert path_segment(number) == text


def test_query_pairs_keep_their_order_and_leave_out_what_was_not_given() -> None:
    fields = {
        "start": "a b&c",
        "limit": 5,
        "zero": 0,
        "strict": True,
        "lax": False,
        "unset": UNSET,
        "none": None,
        "empty": "",
        "many": ["a", 1, True],
        "pair": ("x", "y"),
        "nothing": [],
        "bytes": b"ab",
    }
    assert query_pairs(fields) == (
        ("start", "a b&c"),
        ("limit", 5),
        ("zero", 0),
        ("strict", True),
        ("lax", False),
        ("empty", ""),
        ("many", "a"),
        ("many", 1),
        ("many", True),
        ("pair", "x"),
        ("pair", "y"),
        ("bytes", b"ab"),
    )


def test_present_keeps_none_and_drops_what_is_unset() -> None:
    assert present({"a": None, "b": UNSET, "c": 0, "d": ""}) == {"a": None, "c": 0, "d": ""}


def test_fields_of_takes_objects_only() -> None:
    found = {"a": 1}
    copied = fields_of(found)
    assert copied == found
    assert copied is not found
    for other in ([], [("a", 1)], "a", None, 5):
        with pytest.raises(TypeError):
            fields_of(other)


def _request(**fields: Any) -> Request[None]:
    return Request(operation=OPERATIONS["track.devices.delete"], parse=lambda reply: None, **fields)


def test_a_request_tells_its_path_and_shows_no_value() -> None:
    request = _request(
        path_values=(("identifier", "canary/1"), ("device_id", 5)),
        query=(("a", "canary"),),
        headers=(("x", "canary"),),
        body={"a": "canary"},
        extra={"b": "canary"},
    )
    assert request.path == "/api/v1/customers/canary%2F1/devices/5"
    assert "canary" not in repr(request)
    assert "track.devices.delete" in repr(request)
    assert "canary" not in repr(CallOptions(headers={"x": "canary"}))


def test_a_page_is_iterated_and_measured() -> None:
    page = Page([1, 2], "next")
    assert (list(page), len(page), page.cursor) == ([1, 2], 2, "next")


def test_an_unexpected_status_names_it() -> None:
    error = UnexpectedStatusError(202)
    assert error.status == 202
    assert "202" in str(error)


def test_every_operation_is_named_for_its_api_and_knows_its_lane() -> None:
    for name, operation in OPERATIONS.items():
        assert name == operation.name
        assert name.startswith(f"{operation.api}.")
        assert operation.lane in {field.name for field in fields(Pacing)}
        assert operation.summary
        assert operation.auth in (operation.api, "none")
        if operation.method == "GET" or operation.paging is not None:
            assert operation.repeat == "safe"
