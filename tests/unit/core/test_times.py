import math
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.times import iso_time, unix_time
from customer_io_client.exceptions import InvalidInputError

TOKYO = timezone(timedelta(hours=9))

offsets = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 30), timezones=offsets)  # noqa: DTZ001 # hypothesis adds the zone


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (1705276800, 1705276800),
        (0, 0),
        (-86400, -86400),
        (1705276800.9, 1705276800),
        (-0.5, -1),
        ("1705276800", 1705276800),
        ("170527680", 170527680),
        ("-170527680", -170527680),
        ("+1705276800", 1705276800),
        ("2024-01-15T00:00:00Z", 1705276800),
        ("2024-01-15T00:00:00z", 1705276800),
        ("2024-01-15t00:00:00.999999+00:00", 1705276800),
        ("2024-01-15 09:00:00+09:00", 1705276800),
        ("20240115T090000+0900", 1705276800),
        ("2024-01-14T19-05", 1705276800),
        ("2024-01-14T24:00Z", 1705276800),
        ("2024-01-15", 1705276800),
        ("20240115", 1705276800),
        ("2024-W03-1", 1705276800),
        ("2024-W03", 1705276800),
        ("2024W031", 1705276800),
        ("2024-015", 1705276800),
        ("2024-01", 1704067200),
        ("1969-12-31T23:59:59.5Z", -1),
        (datetime(2024, 1, 15, 9, tzinfo=TOKYO), 1705276800),
        (datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), -1),
        (datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), 253402300799),
        (date(2024, 1, 15), 1705276800),
        (99_999_999_999, 99_999_999_999),
    ],
)
def test_points_in_time_become_whole_seconds(value: object, seconds: int) -> None:
    result = unix_time(value, field="created_at")
    assert result == seconds
    assert type(result) is int


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (True, "bool"),
        (math.nan, "finite"),
        (math.inf, "finite"),
        (-math.inf, "finite"),
        (1705276800000, "milliseconds"),
        (-1705276800000, "milliseconds"),
        (1705276800000.0, "milliseconds"),
        (100_000_000_000, "milliseconds"),
        ("1705276800000", "milliseconds"),
        (datetime(2024, 1, 15), "no time zone"),  # noqa: DTZ001 # a naive one is what is tested
        ("2024-01-15T00:00:00", "no offset"),
        ("2024-01-15 00:00", "no offset"),
        ("", "neither"),
        ("yesterday", "neither"),
        ("Mon Jan 15 2024", "neither"),
        ("15.01.2024", "neither"),
        ("2024", "neither"),
        ("12345678901", "neither"),
        ("20240115110Z", "neither"),
        ("2024-01-15x10:00Z", "neither"),
        ("2024-13-01", "neither"),
        ("2024-02-30T00:00:00Z", "neither"),
        ("2024-01-15T00:00:00+24:00", "neither"),
        ("9999-12-31T24:00:00Z", "neither"),
        ("2024-01-15T", "neither"),
        (" 1705276800", "neither"),
        ("17052768٠٠", "neither"),
        ("1705276800.5", "neither"),
        (None, "NoneType"),
        (b"1705276800", "bytes"),
        (timedelta(days=1), "timedelta"),
    ],
)
@pytest.mark.parametrize("read", [unix_time, iso_time])
def test_everything_else_is_refused_with_its_reason(read: object, value: object, reason: str) -> None:
    assert callable(read)
    with pytest.raises(InvalidInputError, match=reason) as caught:
        read(value, field="created_at")
    assert caught.value.field == "created_at"
    assert str(caught.value).startswith("created_at: ")
    if isinstance(value, str) and value:
        assert value not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1705276800, "2024-01-15T00:00:00Z"),
        (1705276800.25, "2024-01-15T00:00:00.250000Z"),
        ("1705276800", "2024-01-15T00:00:00Z"),
        ("2024-01-15", "2024-01-15T00:00:00Z"),
        ("2024-01-15T09:00:00.5+09:00", "2024-01-15T00:00:00.500000Z"),
        (datetime(2024, 1, 15, 9, tzinfo=TOKYO), "2024-01-15T00:00:00Z"),
        (date(1969, 12, 31), "1969-12-31T00:00:00Z"),
        (-86400, "1969-12-31T00:00:00Z"),
    ],
)
def test_points_in_time_become_iso_text_in_utc(value: object, text: str) -> None:
    assert iso_time(value, field="timestamp") == text


@pytest.mark.parametrize("value", [-99_999_999_999, datetime(1, 1, 1, tzinfo=TOKYO)])
def test_iso_text_holds_the_years_1_to_9999_only(value: object) -> None:
    with pytest.raises(InvalidInputError, match="year"):
        iso_time(value, field="timestamp")


@given(moments)
def test_a_moment_is_the_same_however_it_is_passed(moment: datetime) -> None:
    seconds = unix_time(moment, field="t")
    assert seconds <= moment.timestamp() < seconds + 1 + 1e-4
    assert unix_time(moment.isoformat(), field="t") == seconds
    assert unix_time(iso_time(moment, field="t"), field="t") == seconds
    assert datetime.fromisoformat(iso_time(moment, field="t")) == moment


@given(st.one_of(st.text(max_size=30), st.from_regex(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}[T ]?[0-9:.]*(Z|[+-][0-9:]+)?")))
def test_any_text_is_read_or_refused_in_both_forms(text: str) -> None:
    try:
        seconds = unix_time(text, field="t")
    except InvalidInputError:
        with pytest.raises(InvalidInputError):
            iso_time(text, field="t")
    else:
        assert unix_time(iso_time(text, field="t"), field="t") == seconds


@given(st.floats(min_value=-6e10, max_value=9e10))
def test_a_number_is_rounded_down(number: float) -> None:
    assert unix_time(number, field="t") == math.floor(number)
