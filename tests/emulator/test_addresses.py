"""Which addresses the emulator calls on a user's behalf."""

from __future__ import annotations

import pytest

from customer_io_client.emulator.addresses import near
from customer_io_client.emulator.fetching import FetchError, fetch


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "127.1.2.3", "::1", "10.0.0.7", "172.17.0.2", "192.168.1.1", "fd12::1", "::ffff:127.0.0.1"],
)
def test_this_machine_and_private_networks_are_near(address: str) -> None:
    assert near([address]) == [address]


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "2001:4860:4860::8888",
        "0.0.0.0",
        "::",
        "169.254.169.254",
        "::ffff:169.254.169.254",
        "::ffff:8.8.8.8",
        "fe80::1%1",
        "fd00:ec2::254",
        "100.100.100.200",
        "172.32.0.1",
        "192.0.2.1",
    ],
)
def test_the_internet_and_a_clouds_metadata_are_not_near(address: str) -> None:
    assert near([address, "127.0.0.1"]) == ["127.0.0.1"]


@pytest.mark.parametrize("host", ["169.254.169.254", "[::ffff:169.254.169.254]", "192.0.2.1", "[fd00:ec2::254]"])
def test_no_file_is_fetched_from_far_away(host: str) -> None:
    with pytest.raises(FetchError, match="--call-anywhere"):
        fetch(f"http://{host}/latest/meta-data", anywhere=False)
