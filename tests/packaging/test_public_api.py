"""The public surface is a reviewed file, and `__all__` is what can be seen."""

from __future__ import annotations

import inspect

import pytest

import customer_io_client
from scripts import public_api


def test_the_surface_is_as_it_was_reviewed(capsys: pytest.CaptureFixture[str]) -> None:
    assert public_api.main(["--check"]) == 0, capsys.readouterr().err


def test_all_is_sorted_and_names_each_thing_once() -> None:
    def in_ruffs_order(name: str) -> tuple[int, str]:
        return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)

    assert list(customer_io_client.__all__) == sorted(set(customer_io_client.__all__), key=in_ruffs_order)


def test_all_is_what_can_be_seen() -> None:
    assert set(dir(customer_io_client)) == set(customer_io_client.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        getattr(customer_io_client, "no_such_name")  # noqa: B009 # type checkers know that it does not exist


@pytest.mark.parametrize("name", customer_io_client.__all__)
def test_every_public_name_says_what_it_is(name: str) -> None:
    value = getattr(customer_io_client, name)
    if isinstance(value, type) or inspect.isfunction(value):
        assert len(inspect.getdoc(value) or "") > 20
