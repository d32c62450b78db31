"""Customers and raw answers as plain data."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping

import pytest

from customer_io_client.types import ApiResponse, Customer

WHOLE = Customer(id="u1", email="u1@example.com", cio_id="c1", attributes={"plan": "premium", "seats": 3})


def test_a_customer_is_a_mapping_over_identifiers_and_attributes() -> None:
    assert isinstance(WHOLE, Mapping)
    assert dict(WHOLE) == {
        "id": "u1",
        "email": "u1@example.com",
        "cio_id": "c1",
        "plan": "premium",
        "seats": 3,
    }
    assert len(WHOLE) == 5
    assert list(WHOLE) == ["id", "email", "cio_id", "plan", "seats"]
    assert (WHOLE["plan"], WHOLE.get("plan"), WHOLE.get("name"), WHOLE.get("name", "?")) == (
        "premium",
        "premium",
        None,
        "?",
    )
    assert "email" in WHOLE
    assert "name" not in WHOLE


def test_what_is_not_known_of_a_customer_is_missing() -> None:
    nobody = Customer()
    assert dict(nobody) == {}
    assert len(nobody) == 0
    for name in ("id", "email", "cio_id", "attributes"):
        with pytest.raises(KeyError):
            nobody[name]
    assert Customer(attributes={"plan": None})["plan"] is None


def test_customers_are_equal_by_value_and_cannot_be_changed() -> None:
    assert copy.deepcopy(WHOLE) == WHOLE
    assert pickle.loads(pickle.dumps(WHOLE)) == WHOLE
    assert Customer(id="u1") != Customer(id="u2")
    with pytest.raises(AttributeError):
        WHOLE.id = "u2"  # type: ignore[misc] # the mistake under test


def test_a_customer_shows_names_and_no_value() -> None:
    assert repr(WHOLE) == "Customer(id, email, cio_id, plan, seats)"
    assert str(WHOLE) == repr(WHOLE)
    assert repr(Customer()) == "Customer()"


def test_a_raw_answer_shows_no_value() -> None:
    answer = ApiResponse({"secret": 1}, 200, {"x": "hidden"}, 2, "track.customers.identify")
    assert repr(answer) == "ApiResponse(status=200, attempts=2, operation='track.customers.identify')"
    assert pickle.loads(pickle.dumps(answer)) == answer
