import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.core.ulid import ALPHABET, new_ulid

times = st.integers(0, 2**48 - 1)
chances = st.binary(min_size=10, max_size=10)


def number(ulid: str) -> int:
    value = 0
    for character in ulid:
        value = value * 32 + ALPHABET.index(character)
    return value


def test_known_ones() -> None:
    assert new_ulid(0, bytes(10)) == "0" * 26
    assert new_ulid(2**48 - 1, b"\xff" * 10) == "7" + "Z" * 25
    assert new_ulid(1469918176385, b"\xff" * 10) == "01ARYZ6S41ZZZZZZZZZZZZZZZZ"


@given(times, chances)
def test_it_holds_its_time_and_its_randomness(milliseconds: int, randomness: bytes) -> None:
    ulid = new_ulid(milliseconds, randomness)
    assert len(ulid) == 26
    assert number(ulid) == milliseconds << 80 | int.from_bytes(randomness, "big")


@given(times, chances, times, chances)
def test_text_sorts_by_time(first: int, one: bytes, second: int, two: bytes) -> None:
    assert (new_ulid(first, one) < new_ulid(second, two)) == ((first, one) < (second, two))


@pytest.mark.parametrize(("milliseconds", "size"), [(-1, 10), (2**48, 10), (0, 9), (0, 11)])
def test_other_times_and_sizes_are_refused(milliseconds: int, size: int) -> None:
    with pytest.raises(ValueError):
        new_ulid(milliseconds, bytes(size))
