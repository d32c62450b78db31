import warnings
from pathlib import Path

import pytest

from customer_io_client.core.practices import PracticeWarning, check_customer, check_event
from customer_io_client.exceptions import InvalidInputError

GOOD = ["email", "plan", "first_name", "_update", "cio_subscription_preferences", "a1", "2fa", "_created_in_utc"]
ODD = ["firstName", "Plan", "first name", "first-name", "plan_", "a__b", "", "名前", "a.b"]


@pytest.mark.parametrize("name", GOOD)
def test_snake_case_passes(name: str) -> None:
    check_customer("error", {"email": "a@example.com", name: 1}, new=True)
    check_event("error", name)


@pytest.mark.parametrize("name", ODD)
def test_other_names_are_spoken_of(name: str) -> None:
    with pytest.raises(InvalidInputError, match="snake_case") as caught:
        check_customer("error", {"email": "a@example.com", name: "secret"}, new=True)
    assert caught.value.field == "attributes"
    assert ascii(name) in str(caught.value)
    assert "secret" not in str(caught.value)
    with pytest.raises(InvalidInputError, match="snake_case") as caught:
        check_event("error", name)
    assert caught.value.field == "name"
    if name:
        assert ascii(name) not in str(caught.value)


@pytest.mark.parametrize("attributes", [{}, {"email": None}, {"email": ""}])
def test_a_new_customer_should_have_an_email(attributes: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError, match="email") as caught:
        check_customer("error", attributes, new=True)
    assert caught.value.field == "email"
    check_customer("error", attributes, new=False)


def test_off_says_nothing() -> None:
    check_customer("off", {"Plan": 1}, new=True)
    check_event("off", "Purchase Completed")


def test_keys_that_are_no_text_are_left_to_the_encoder() -> None:
    check_customer("error", {"email": "a@example.com", 5: 1}, new=True)  # type: ignore[dict-item] # what a caller may do
    check_event("error", None)


def create(attributes: dict[str, object]) -> None:
    check_customer("warn", attributes, new=True, stacklevel=2)
    check_event("warn", "Bought", stacklevel=2)


def test_a_warning_points_at_the_caller() -> None:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        create({"Plan": "secret"})
    assert [warning.category for warning in seen] == [PracticeWarning] * 3
    assert issubclass(PracticeWarning, UserWarning)
    for warning in seen:
        assert Path(warning.filename) == Path(__file__)
        source = Path(__file__).read_text(encoding="utf-8").splitlines()[warning.lineno - 1]
        assert source.strip().startswith("create(")
    assert "secret" not in "".join(str(warning.message) for warning in seen)


def test_many_and_long_names_are_cut() -> None:
    attributes: dict[str, object] = {f"{'N' * 99}{n}": 1 for n in range(99)}
    with pytest.raises(InvalidInputError, match="and 94 more") as caught:
        check_customer("error", attributes, new=False)
    assert len(str(caught.value)) < 350
