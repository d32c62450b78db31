"""The names of the package: loaded on first use, each from its home."""

from __future__ import annotations

import inspect

import pytest

import customer_io_client
from tests.fresh_process import modules_loaded_by


@pytest.mark.parametrize("name", customer_io_client.__all__)
def test_every_public_name_is_there(name: str) -> None:
    value = getattr(customer_io_client, name)
    assert value is not None
    assert getattr(customer_io_client, name) is value


def test_names_are_sorted_once_each_and_listed() -> None:
    names = [name for name in customer_io_client.__all__ if not name.startswith("__")]
    assert len(set(names)) == len(names)
    assert dir(customer_io_client) == sorted(customer_io_client.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'create_costumer'"):
        customer_io_client.create_costumer  # noqa: B018 # the access is the test


def test_what_is_public_is_documented() -> None:
    for name in customer_io_client.__all__:
        value = getattr(customer_io_client, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            assert value.__doc__, name


def test_errors_and_options_load_no_http_library_and_no_models() -> None:
    loaded = modules_loaded_by("from customer_io_client import CallOptions, CustomerIOError, Customer, Pacing")
    assert not {"httpx", "ssl", "attr", "attrs", "asyncio"} & {name.partition(".")[0] for name in loaded}
    assert not [name for name in loaded if ".models" in name]
