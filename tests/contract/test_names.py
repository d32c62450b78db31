"""Python names as the generator makes them."""

from __future__ import annotations

import pytest

from scripts.contract.names import argument_name, python_name, snake_case


@pytest.mark.parametrize(
    ("name", "snake"),
    [
        ("userId", "user_id"),
        ("X-Strict-Mode", "x_strict_mode"),
        ("customers_identify", "customers_identify"),
        ("PersonByCioId", "person_by_cio_id"),
        ("sameId", "same_id"),
        ("same_id", "same_id"),
        ("HTTPServer", "http_server"),
        ("a.b c-d", "a_b_c_d"),
        ("a$b", "ab"),
    ],
)
def test_snake_case(name: str, snake: str) -> None:
    assert snake_case(name) == snake


@pytest.mark.parametrize(
    ("name", "attribute", "argument"),
    [
        ("id", "id", "id"),
        ("type", "type_", "type_"),
        ("and", "and_", "and_"),
        ("next", "next_", "next_"),
        ("_update", "field_update", "update"),
        ("_class", "field_class_", "class_"),
        ("1st", "field_1st", "1st"),
        ("Accept-Language", "accept_language", "accept_language"),
    ],
)
def test_python_names(name: str, attribute: str, argument: str) -> None:
    assert python_name(name) == attribute
    assert argument_name(name) == argument
