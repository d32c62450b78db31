"""Arguments of the everyday methods as bodies, and answers as customers: pure functions."""

from __future__ import annotations

from typing import Any, Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_api.app.models import ActivityType, CustomerAttributes
from customer_io_client.client import inputs
from customer_io_client.exceptions import InvalidInputError

TEXT: Final = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
RESERVED: Final = {"id", "cio_id", "email", "name", "created_at"}
ATTRIBUTES: Final = st.dictionaries(
    TEXT.filter(lambda name: name not in RESERVED), st.none() | st.booleans() | st.integers() | TEXT, max_size=5
)
EMAIL_TYPES: Final = [name for name in get_args(ActivityType) if name.endswith("_email")]


@given(ATTRIBUTES, st.none() | TEXT, st.none() | TEXT, st.none() | st.integers(-(10**9), 10**10))
def test_a_body_holds_attributes_and_named_arguments(
    attributes: dict[str, object], email: str | None, name: str | None, created_at: int | None
) -> None:
    before = dict(attributes)
    body = inputs.person_body("u1", email=email, name=name, created_at=created_at, attributes=attributes)
    named = {"email": email, "name": name, "created_at": created_at}
    assert body == attributes | {field: value for field, value in named.items() if value is not None}
    assert attributes == before


@given(ATTRIBUTES, TEXT, TEXT)
def test_equal_values_pass_and_different_ones_do_not(attributes: dict[str, object], one: str, other: str) -> None:
    body = inputs.person_body("u1", name=one, attributes={**attributes, "name": one, "id": "u1"})
    assert body == {**attributes, "name": one}
    if one != other:
        with pytest.raises(InvalidInputError):
            inputs.person_body("u1", name=one, attributes={**attributes, "name": other})


@given(ATTRIBUTES, TEXT)
def test_what_was_sent_comes_back_as_a_customer(attributes: dict[str, object], email: str) -> None:
    body = inputs.person_body("u1", email=email, attributes=attributes)
    customer = inputs.sent_customer("u1", inputs.update_body(body) if "_update" not in body else body)
    assert (customer.id, customer.email, customer.cio_id) == ("u1", email, None)
    assert customer.attributes == {name: value for name, value in attributes.items() if name != "_update"}


def test_a_cio_id_is_told_apart_from_an_id() -> None:
    customer = inputs.sent_customer("cio_a1", {"id": "u1", "email": None, "plan": "x"})
    assert (customer.id, customer.email, customer.cio_id, customer.attributes) == ("u1", None, "a1", {"plan": "x"})


@pytest.mark.parametrize("kind", EMAIL_TYPES)
def test_every_kind_of_email_activity_has_the_requirements_spelling_too(kind: str) -> None:
    assert inputs.activity_type(f"email_{kind.removesuffix('_email')}") == kind
    assert inputs.activity_type(kind) == kind


@pytest.mark.parametrize("kind", sorted(set(get_args(ActivityType)) - set(EMAIL_TYPES)))
def test_the_services_other_kinds_pass_unchanged(kind: str) -> None:
    assert inputs.activity_type(kind) == kind


@given(TEXT)
def test_a_spelling_settles_at_once(text: str) -> None:
    once = inputs.activity_type(text)
    assert inputs.activity_type(once) == once


def test_actioned_means_opened_clicked_or_converted() -> None:
    assert inputs.activity_type("email_actioned") is inputs.activity_type(None) is None
    wanted = [kind for kind in get_args(ActivityType) if inputs.is_wanted("email_actioned", kind)]
    assert sorted(wanted) == ["clicked_email", "converted_email", "opened_email"]
    assert all(inputs.is_wanted(other, kind) for other in (None, "event") for kind in get_args(ActivityType))


@pytest.mark.parametrize(("limit", "size"), [(None, 100), (1, 1), (99, 99), (100, 100), (101, 100), (10**9, 100)])
def test_a_page_is_no_larger_than_the_service_and_the_limit_allow(limit: int | None, size: int) -> None:
    assert inputs.most_items(limit) == limit
    assert inputs.page_size(limit) == size


def _profile(cio_id: str) -> CustomerAttributes:
    identifiers = {"cio_id": cio_id, "id": "", "email": None}
    attributes = {"cio_id": cio_id, "id": "", "plan": cio_id}
    return CustomerAttributes.from_dict({"customer": {"identifiers": identifiers, "attributes": attributes}})


@given(st.lists(st.sampled_from("abcdef"), unique=True), st.lists(st.sampled_from("abcdef"), unique=True))
def test_people_keep_the_order_of_the_search_and_who_is_gone_is_left_out(asked: list[str], found: list[str]) -> None:
    people = inputs.detailed_customers(asked, [_profile(cio_id) for cio_id in found])
    assert [person.cio_id for person in people] == [cio_id for cio_id in asked if cio_id in found]
    assert all(dict(person) == {"cio_id": person.cio_id, "plan": person.cio_id} for person in people)


@pytest.mark.parametrize("given_id", ["u1", 7, 0, None])
def test_a_form_holds_the_customers_id_once(given_id: Any) -> None:
    identifier = 7 if given_id is None else given_id
    assert inputs.form_body(identifier, {"id": given_id, "x": 1}) == {"id": str(identifier), "x": "1"}
    assert inputs.form_body(None, {"id": "u1"}) == {"id": "u1"}
