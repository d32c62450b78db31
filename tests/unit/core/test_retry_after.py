from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.retry_after import LONGEST_WAIT, retry_after_seconds

NOON = datetime(2024, 2, 29, 12, 0, 0, tzinfo=UTC)
NOW = NOON.timestamp()


def wait(value: str) -> float | None:
    return retry_after_seconds({"retry-after": value}, epoch=NOW)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        (" 1.5 ", 1.5),
        ("+3", 3.0),
        ("3.", 3.0),
        ("-4", 0.0),
        ("-0.5", 0.0),
        ("31536000", 31_536_000.0),
    ],
)
def test_seconds_are_read_and_never_negative(value: str, seconds: float) -> None:
    assert wait(value) == seconds


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("Thu, 29 Feb 2024 12:00:30 GMT", 30.0),
        ("Thu, 29 Feb 2024 11:59:30 GMT", 0.0),
        ("Thursday, 29-Feb-24 12:00:30 GMT", 30.0),
        ("Thu Feb 29 12:00:30 2024", 30.0),
        ("Thu, 29 Feb 2024 12:00:30 -0000", 30.0),
        ("Thu, 29 Feb 2024 14:00:30 +0200", 30.0),
    ],
)
def test_http_dates_count_from_now(value: str, seconds: float) -> None:
    assert wait(value) == seconds


@pytest.mark.parametrize(
    "value",
    [
        "",
        "soon",
        "nan",
        "inf",
        "1e3",
        "1_0",
        "0x1",
        "٣",
        "5, 10",
        "9" * 400,
        "1709164800",
        "Thu, 99 Feb 2024 12:00:30 GMT",
        "Thu, 29 Feb 2044 12:00:30 GMT",
        "Thu, 29 Feb 99999 12:00:30 GMT",
        ",",
        "Mon,",
        "\x00",
        "Thu, 29 Feb 2024 12:00:30 +9999999",
    ],
)
def test_what_makes_no_sense_counts_as_absent(value: str) -> None:
    assert wait(value) is None


def test_an_absent_header_says_nothing() -> None:
    assert retry_after_seconds({}, epoch=NOW) is None


@given(st.text())
def test_no_text_breaks_it(value: str) -> None:
    seconds = wait(value)
    assert seconds is None or 0 <= seconds <= LONGEST_WAIT


@given(
    st.integers(0, 300 * 86_400),
    st.integers(-720, 720).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
def test_any_date_ahead_gives_its_distance(seconds: int, zone: timezone) -> None:
    when = (NOON + timedelta(seconds=seconds)).astimezone(zone)
    assert wait(format_datetime(when)) == seconds
