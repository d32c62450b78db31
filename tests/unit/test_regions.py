"""Hosts by region or base URL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customer_io_client.exceptions import ConfigurationError
from customer_io_client.regions import HOSTS, hosts_for, is_loopback


def test_two_regions_with_three_hosts_each() -> None:
    assert HOSTS.keys() == {"us", "eu"}
    for region, suffix in (("us", ""), ("eu", "-eu")):
        hosts = hosts_for(region)
        assert hosts.of("track") == hosts.track == f"https://track{suffix}.customer.io"
        assert hosts.of("app") == hosts.app == f"https://api{suffix}.customer.io"
        assert hosts.of("pipelines") == hosts.pipelines == f"https://cdp{suffix}.customer.io"


def test_a_base_url_replaces_all_hosts_but_not_the_check_of_the_region() -> None:
    hosts = hosts_for("eu", "https://example.com/cio//")
    assert (hosts.track, hosts.app, hosts.pipelines) == ("https://example.com/cio",) * 3
    with pytest.raises(ConfigurationError):
        hosts_for("mars", "https://example.com")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.0.9", "::1"])
def test_names_of_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", [None, "", "example.com", "127.0.0.1.example.com", "10.0.0.1", "0.0.0.0", "::", "2130706433", "127.1"]
)
def test_names_that_may_be_another_machine(host: str | None) -> None:
    assert not is_loopback(host)


@given(st.text())
def test_any_text_is_a_safe_origin_or_refused(text: str) -> None:
    try:
        hosts = hosts_for("us", text)
    except ConfigurationError:
        return
    assert hosts.track.startswith(("https://", "http://", "HTTP", "Http"))
