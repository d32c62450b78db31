"""Making a client: regions, base URLs, the environment, and what is refused."""

from __future__ import annotations

import logging
from typing import Any, Final

import pytest

from customer_io_client import (
    APIConnectionError,
    AsyncCustomerIO,
    ConfigurationError,
    CustomerIO,
    Pacing,
    Rate,
    Region,
    create_async_customerio_client,
    create_customerio_client,
)
from customer_io_client.emulator import Emulator
from tests.client.driver import Driver
from tests.client.server import Raw, Server

HOSTS: Final[dict[Region, tuple[str, str, str]]] = {
    "us": ("track.customer.io", "api.customer.io", "cdp.customer.io"),
    "eu": ("track-eu.customer.io", "api-eu.customer.io", "cdp-eu.customer.io"),
}
MAKERS: Final[tuple[Any, ...]] = (create_customerio_client, create_async_customerio_client)


@pytest.mark.parametrize("region", HOSTS)
def test_a_region_chooses_the_host_of_each_api(driver: Driver, region: Region) -> None:
    refused = Raw(b"HTTP/1.1 502 No Way Through\r\ncontent-length: 0\r\n\r\n")
    maker = MAKERS[driver.colour == "async"]
    with Server(lambda _: refused) as proxy:
        made = maker("site", "key", region, app_api_key="a", pipelines_api_key="p", proxy=proxy.url, retries=0)
        client = driver.adopted(made)
        for use in (
            lambda: client.delete_customer("u1"),
            lambda: client.app.customers.find(email="a@example.com"),
            lambda: client.pipelines.identify(user_id="u1"),
        ):
            with pytest.raises(APIConnectionError) as caught:
                use()
            assert caught.value.outcome == "not_sent"
        assert [(asked.method, asked.target) for asked in proxy.requests] == [
            ("CONNECT", f"{host}:443") for host in HOSTS[region]
        ]
        assert HOSTS[region][0] in repr(client)


@pytest.mark.parametrize("region", ["", "US", "eu ", "asia", None, 1, ["us"]])
def test_an_unknown_region_is_refused(region: Any) -> None:
    for maker in MAKERS:
        with pytest.raises(ConfigurationError) as caught:
            maker("site", "key", region)
        assert "'us' or 'eu'" in str(caught.value)


def test_us_is_the_region_where_none_is_named() -> None:
    with create_customerio_client("site", "key") as client:
        assert "https://track.customer.io" in repr(client)


@pytest.mark.parametrize("region", HOSTS)
def test_a_base_url_serves_all_apis_whatever_the_region(driver: Driver, region: Region) -> None:
    with Server() as server:
        made = MAKERS[driver.colour == "async"](
            "site", "key", region, app_api_key="a", pipelines_api_key="p", base_url=f"{server.url}/behind/"
        )
        client = driver.adopted(made)
        client.delete_customer("u1")
        client.app.customers.find(email="a@example.com")
        client.pipelines.identify(user_id="u1")
        assert [asked.target for asked in server.requests] == [
            "/behind/api/v1/customers/u1",
            "/behind/v1/customers?email=a%40example.com",
            "/behind/v1/identify",
        ]


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "http://track.customer.io",
        "http://127.0.0.1.example.com",
        "http://127.0.0.1@example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "ftp://localhost",
        "localhost:8025",
        "//localhost",
        "https://",
        "https:///path",
        "https://user:secret@example.com",
        "https://example.com?x=1",
        "https://example.com?",
        "https://example.com#",
        "https://example.com/#x",
        "https://example.com:port",
        "https://[::1",
        "https://exa mple.com",
        "https://example.com\n",
        "",
        5,
        b"https://example.com",
    ],
)
def test_a_base_url_that_is_not_safe_is_refused(url: Any) -> None:
    for maker in MAKERS:
        with pytest.raises(ConfigurationError) as caught:
            maker("site", "key", base_url=url)
        assert "base_url" in str(caught.value)
        assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    ["https://proxy.example.com/cio", "http://localhost:1", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:1"],
)
def test_https_anywhere_and_http_on_this_machine_are_fine(url: str) -> None:
    for maker in MAKERS:
        assert url in repr(maker("site", "key", base_url=url))


@pytest.mark.parametrize("name", ["site_id", "api_key", "app_api_key", "pipelines_api_key"])
@pytest.mark.parametrize("bad", ["", " ", "a b", " a", "a\n", "é", "a\0", 5, b"a", None])
def test_a_key_that_cannot_be_one_is_refused_and_not_shown(name: str, bad: Any) -> None:
    if bad is None and name not in ("site_id", "api_key"):
        return
    keys = {"site_id": "site", "api_key": "key", name: bad}
    for maker in MAKERS:
        with pytest.raises(ConfigurationError) as caught:
            maker(**keys)
        assert name in str(caught.value)


@pytest.mark.parametrize("name", ["site_id", "pipelines_api_key"])
def test_a_user_name_of_basic_authorization_holds_no_colon(name: str) -> None:
    keys = {"site_id": "site", "api_key": "key:with:colons", name: "a:b"}
    for maker in MAKERS:
        with pytest.raises(ConfigurationError) as caught:
            maker(**keys)
        assert name in str(caught.value)


@pytest.mark.parametrize("bad", ["7", 7.0, True, -1])
def test_a_workspace_is_a_number(bad: Any) -> None:
    for maker in MAKERS:
        with pytest.raises(ConfigurationError) as caught:
            maker("site", "key", workspace_id=bad)
        assert "workspace_id" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("pacing", True),
        ("pacing", 60),
        ("pacing", Rate(60)),
        ("pacing", Pacing(app=Rate(0))),
        ("pacing", Pacing(track=Rate(5, 0.0))),
        ("hooks", print),
        ("hooks", {"on_wait": print}),
        ("headers", "x: y"),
        ("headers", [("x", "y")]),
        ("headers", {"host": "x"}),
    ],
)
def test_options_of_another_kind_are_refused(name: str, bad: object) -> None:
    for maker in MAKERS:
        with pytest.raises(ConfigurationError) as caught:
            maker("site", "key", **{name: bad})
        assert caught.value.outcome == "not_sent"


def test_keys_that_are_left_out_come_from_the_environment(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUSTOMERIO_APP_API_KEY", "from-environment")
    monkeypatch.setenv("CUSTOMERIO_PIPELINES_API_KEY", "")
    with Server() as server:
        client = driver.client(server.url, app_api_key=None, pipelines_api_key=None)
        client.app.customers.find(email="a@example.com")
        assert server.last.all("authorization") == ["Bearer from-environment"]
        with pytest.raises(ConfigurationError) as caught:
            client.pipelines.identify(user_id="u1")
        assert "pipelines_api_key" in str(caught.value)
        assert "CUSTOMERIO_PIPELINES_API_KEY" in str(caught.value)
        driver.client(server.url).app.customers.find(email="a@example.com")
        assert server.last.all("authorization") != ["Bearer from-environment"]


def test_the_environment_may_point_at_this_machine_and_one_line_says_so(
    driver: Driver, emulator: Emulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name, value in emulator.environ.items():
        monkeypatch.setenv(name, value)
    made: Any = (CustomerIO, AsyncCustomerIO)[driver.colour == "async"].from_env(pacing=False)
    client = driver.adopted(made)
    warned = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert [record.name for record in warned] == ["customer_io_client"]
    assert "CUSTOMERIO_BASE_URL" in warned[0].getMessage()
    client.create_customer("u1", "u1@example.com")
    assert [person.id for person in client.list_customers(email="u1@example.com")] == ["u1"]
    client.pipelines.identify(user_id="u2")
    caplog.clear()
    driver.client(emulator.url)
    assert caplog.records == []


@pytest.mark.parametrize(
    "url", ["https://example.com", "http://10.0.0.1:8025", "example.com", "https://[::1", "http://"]
)
def test_the_environment_may_not_point_at_another_machine(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("CUSTOMERIO_BASE_URL", url)
    for maker in MAKERS:
        with pytest.raises(ConfigurationError) as caught:
            maker("site", "key")
        assert "CUSTOMERIO_BASE_URL" in str(caught.value)
        assert "https://mine.example" in repr(maker("site", "key", base_url="https://mine.example"))


def test_from_env_reads_keys_and_region(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (CustomerIO, AsyncCustomerIO):
        monkeypatch.delenv("CUSTOMERIO_SITE_ID", raising=False)
        monkeypatch.setenv("CUSTOMERIO_API_KEY", "key")
        with pytest.raises(ConfigurationError) as caught:
            kind.from_env()
        assert "CUSTOMERIO_SITE_ID" in str(caught.value)
        monkeypatch.setenv("CUSTOMERIO_SITE_ID", "site")
        assert "https://track.customer.io" in repr(kind.from_env())
        monkeypatch.setenv("CUSTOMERIO_REGION", "eu")
        assert "https://track-eu.customer.io" in repr(kind.from_env(timeout=3))
        monkeypatch.setenv("CUSTOMERIO_REGION", "mars")
        with pytest.raises(ConfigurationError):
            kind.from_env()
        monkeypatch.delenv("CUSTOMERIO_REGION")
