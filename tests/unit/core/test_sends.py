"""Transactional messages that the service would refuse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.json_codec import dumps
from customer_io_client.core.sends import check_email, check_time
from customer_io_client.exceptions import InvalidInputError, TooLargeError
from customer_io_client.types import JsonValue

NOW = 1_709_164_800.0
DAYS_90 = 90 * 24 * 60 * 60


@pytest.mark.parametrize("send_at", [NOW + DAYS_90, NOW - 1, 0, None, "2999-01-01", {}])
def test_a_time_within_90_days_or_one_that_is_none_passes(send_at: JsonValue) -> None:
    check_time({"send_at": send_at}, NOW)
    check_time({}, NOW)


@pytest.mark.parametrize("send_at", [NOW + DAYS_90 + 1, 2**53])
def test_a_time_more_than_90_days_ahead_is_refused(send_at: JsonValue) -> None:
    with pytest.raises(InvalidInputError, match="90 days") as caught:
        check_time({"send_at": send_at}, NOW)
    assert caught.value.field == "send_at"


def addresses(count: int) -> str:
    return ", ".join(f"u{number}@example.com" for number in range(count))


@given(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20))
def test_15_addresses_pass_however_they_are_spread(to: int, cc: int, bcc: int) -> None:
    body: dict[str, JsonValue] = {"to": addresses(to), "cc": addresses(cc), "bcc": addresses(bcc)}
    if to + cc + bcc <= 15:
        check_email(body)
        return
    with pytest.raises(InvalidInputError, match=f"{to + cc + bcc} addresses") as caught:
        check_email(body)
    assert caught.value.field == "to"
    assert "example.com" not in str(caught.value)


@pytest.mark.parametrize(
    "to",
    [
        ", ".join(['"Doe, Jane, Dr. \\"J, D\\"" <jane@example.com>'] * 15),
        "{{ customer.emails | default: 'a', 'b' }}" + ", a@example.com" * 14,
        addresses(15) + ", ,",
    ],
)
def test_commas_in_names_and_in_liquid_separate_nothing(to: str) -> None:
    check_email({"to": to})
    with pytest.raises(InvalidInputError):
        check_email({"to": to, "cc": "one@example.com"})


def test_an_email_of_1_mb_passes_without_its_attachments() -> None:
    empty = len(dumps({"to": "a@example.com", "body": ""}))
    body: dict[str, JsonValue] = {"to": "a@example.com", "body": "x" * (1_048_576 - empty)}
    check_email({**body, "attachments": {"a": "x" * 2_000_000}})
    with pytest.raises(TooLargeError) as caught:
        check_email({**body, "cc": ""})
    assert caught.value.limit_bytes == 1_048_576
    assert caught.value.size_bytes > 1_048_576
